"""Each component is to be imported from its own module, so that the others need not be there."""
