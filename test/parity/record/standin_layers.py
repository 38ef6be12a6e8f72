"""The stand-ins may have fewer layers than the models they stand for; upstream's configuration and printed structure keep their number.

A layer that the stand-in has not is exported with LayerNorm gains of zero, and passes its input on. Everything else is upstream's own code.
"""

from transformers.models.roberta import modeling_roberta


def let_missing_layers_pass() -> None:
    run = modeling_roberta.RobertaLayer.forward

    def forward(self, hidden_states, *args, **kwargs):
        if self.output.LayerNorm.weight.abs().max().item() == 0:
            return hidden_states
        return run(self, hidden_states, *args, **kwargs)

    modeling_roberta.RobertaLayer.forward = forward
