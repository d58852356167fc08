"""The words of the call script's screen."""

TITLES = {
    "live": "If they pick up",
    "voicemail": "If you reach voicemail",
    "gatekeeper": "If somebody else picks up",
    "relay": "If you call by relay",
    "still_deciding": "If they are still deciding",
    "filled": "If the job is filled",
}
SHORT = {
    "live": "They pick up",
    "voicemail": "Voicemail",
    "gatekeeper": "Somebody else",
    "relay": "Relay",
    "still_deciding": "Still deciding",
    "filled": "Filled",
}
