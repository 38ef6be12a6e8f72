"""Names that upstream's tokenizers have beside those that are here."""

TOKENIZER_NAMES = frozenset('''apply_chat_template backend_tokenizer chat_template clean_up_tokenization clean_up_tokenization_spaces convert_added_tokens
decoder encode_message_with_chat_template get_chat_template init_kwargs parse_response
prepare_seq2seq_batch register_for_auto_class save_chat_templates save_vocabulary set_truncation_and_padding train_new_from_iterator
vocab_file merges_file'''.split())
