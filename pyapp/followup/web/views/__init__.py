"""What screens show, ready to be looped over and tagged: no date and no sentence is left to a template."""
