/** The turn was not given: what cannot be saved in the tab that has it would be overtaken. */
export class TurnRefused extends Error {}
