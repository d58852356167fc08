"""What can be wrong with what the package is given. Every message is one line: where, and what to do."""


class FollowUpError(ValueError):
    """Anything wrong with input; `str()` of it is one line for a person."""


class PolicyError(FollowUpError):
    """A policy with an unknown key or an impossible number."""


class DocumentError(FollowUpError):
    """A plan document that breaks its format: `path` says where, `problem` what was expected."""

    def __init__(self, *, path: str, problem: str) -> None:
        self.path = path
        self.problem = problem
        super().__init__(f"{path}: {problem}" if path else problem)


class NewerDocumentError(DocumentError):
    """A plan document of a version that this package does not know yet."""


class RegionError(FollowUpError):
    """A country or subdivision without a business calendar; `part` names the setting that is wrong."""

    def __init__(self, *, part: str, problem: str) -> None:
        self.part = part
        self.problem = problem
        super().__init__(f"{part}: {problem}")


class MissingError(FollowUpError):
    """An edit of something that the plan does not hold (any more)."""
