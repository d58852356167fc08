"""Follow-Up Boot Camp's engine: from a plan of interviews to what to do next, and when to stop."""
