"""What is there to be printed."""
