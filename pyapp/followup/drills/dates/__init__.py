"""Questions about dates: drawn from a seed, answered by the schedule."""
