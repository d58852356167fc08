"""Two plans made one: of two devices that know nothing of each other, with no plan that both come from.

What is the same thing in both is told by its id.
"""
