/** Requests to the model host, as the practice editions of transformers and torch make them. */

async function ask(host, op, args, tensors = [], payload = new Uint8Array(0)) {
  const answer = await host.answer(op, JSON.stringify({ ...args, tensors }), payload, () => {});
  const body = JSON.parse(answer.json);
  if (body.error) throw new Error(`${op}: ${body.error.message}`);
  return { body, payload: answer.payload };
}

/** Ids with special tokens, by name of the model; `tokens` are its special tokens. */
export async function tokenizerOf(host, name) {
  const { special_tokens: tokens } = (await ask(host, 'tokenizer.load', { name })).body;
  const encode = async (text) => {
    const { ids } = (await ask(host, 'tokenizer.encode', { name, texts: [text] })).body;
    return [tokens.cls_token.id, ...ids[0], tokens.sep_token.id];
  };
  const wordOf = async (id) => (await ask(host, 'tokenizer.decode', { name, ids: [[id]], skip_special_tokens: false, clean_up_tokenization_spaces: false })).body.texts[0].trim().toLowerCase();
  return { tokens, encode, wordOf };
}

/** The numbers that one row of ids gives, and the milliseconds that they took. */
export async function forward(host, name, head, ids) {
  const payload = new Uint8Array(BigInt64Array.from([...ids, ...ids.map(() => 1)], BigInt).buffer);
  const entry = (tensor, offset) => ({ name: tensor, dtype: 'int64', shape: [1, ids.length], offset });
  const begun = performance.now();
  const answer = await ask(host, 'model.forward', { name, head, fresh: null }, [entry('input_ids', 0), entry('attention_mask', ids.length * 8)], payload);
  const ms = performance.now() - begun;
  return { ms, numbers: new Float32Array(answer.payload.slice().buffer) };
}
