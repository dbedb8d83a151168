/** Where this device keeps whose texts open without a network, and what is needed to open them. */
export const KEPT = "recos.kept"

/** Whether anything is kept here: the code that reads and checks it is fetched only then. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null
  } catch {
    // Storage may be forbidden by the browser: nothing was ever kept.
    return false
  }
}

/** Takes away what opens texts without a network, at once; the copies themselves go by `forgetCopies`. */
export function closeKept(): void {
  try {
    localStorage.removeItem(KEPT)
  } catch {
    // As above.
  }
}
