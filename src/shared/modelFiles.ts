/** The files that make a model which runs here, in the layout of transformers.js. */

/** Weights, the ones that are preferred first: small and nearly exact, then exact, then others. */
export const LAYOUT_WEIGHTS: readonly string[] = ['_quantized', '_int8', '_uint8', '', '_fp16', '_q4', '_bnb4', '_q4f16'].map((suffix) => `onnx/model${suffix}.onnx`);
/** Older repositories keep them beside the configuration. */
export const PLAIN_WEIGHTS: readonly string[] = ['model_quantized.onnx', 'model.onnx'];
export const WEIGHTS: readonly string[] = [...LAYOUT_WEIGHTS, ...PLAIN_WEIGHTS];

export const CONFIG = 'config.json';
export const TOKENIZER = 'tokenizer.json';
export const TOKENIZER_CONFIG = 'tokenizer_config.json';

/** Types of models, as their configuration names them, that run here. */
export const FAMILIES: readonly string[] = ['distilbert', 'roberta'];
