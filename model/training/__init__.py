"""Training: recipes, loop, checkpoints, cross-validation and tuning. May import accuracy, samples, network and below."""
