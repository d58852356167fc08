"""Getting the plan out and in: the screens. They and what they need come in an archive of their own."""
