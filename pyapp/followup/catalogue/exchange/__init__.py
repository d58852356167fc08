"""The words for getting a plan out and in; they come with the exchange, not at first."""
