"""One folder a family of models."""
