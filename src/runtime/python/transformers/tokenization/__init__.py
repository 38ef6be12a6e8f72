"""Tokenizers: what goes in, what comes out, and what happens between."""
