"""Forms: what was typed, read into values of the model, and what the plan holds, filled in."""
