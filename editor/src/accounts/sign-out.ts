import { request } from "../api/request.ts"
import { currentMember, session } from "./session.ts"

/**
 * Ends the session on this device and shows the sign-in page. The copies of texts on this device are erased, but for
 * those that hold changes no server confirmed: the page says that they stay.
 */
export const signOut = (): Promise<void> => leave("/api/auth/sign-out")

/** The same, and ends every other session of this member. */
export const signOutEverywhere = (): Promise<void> => leave("/api/auth/revoke-sessions")

async function leave(path: string): Promise<void> {
  const { id } = currentMember()
  await request("POST", path, {})
  // Shown first: a text that is open lets go of its copy.
  session.value = { state: "nobody" }
  if ((await unsentAfterErasing(id)) && session.value.state === "nobody") {
    session.value = { state: "nobody", unsent: "kept" }
  }
}

async function unsentAfterErasing(memberId: string): Promise<boolean> {
  try {
    const { eraseSentCopies } = await import("../collaboration/erase-sent-copies.ts")
    return (await eraseSentCopies(memberId)) > 0
  } catch {
    // The network went away right after the sign-out: the copies stay, as on a device that was simply closed.
    return false
  }
}
