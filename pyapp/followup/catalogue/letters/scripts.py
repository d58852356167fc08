"""Small words of the call scripts."""

# When the visitor has no question of their own.
QUESTION = "Could you tell me where you are with the decision?"
PAUSE = ", "
