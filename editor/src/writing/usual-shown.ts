import { signal } from "@preact/signals"

const KEY = "recos.usual-bar"

/** Whether this person has put the bar of usual gestures away on this device. */
function wasHidden(): boolean {
  try {
    return localStorage.getItem(KEY) === "hidden"
  } catch {
    // A browser that keeps nothing shows it each time.
    return false
  }
}

export const isUsualShown = signal(!wasHidden())

/** Shows the bar or puts it away, here and the next time. */
export function toggleUsual(): void {
  isUsualShown.value = !isUsualShown.value
  try {
    localStorage.setItem(KEY, isUsualShown.value ? "shown" : "hidden")
  } catch {
    // It stays so until the page is left.
  }
}
