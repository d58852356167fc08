/** Why a request got no reply. */

/** Python is not there (any more): the request was not answered and can be sent to the next one. */
export class PythonStopped extends Error {}

/** Python raised an error on this very request: sending it again would not help. */
export class PythonFault extends Error {}
