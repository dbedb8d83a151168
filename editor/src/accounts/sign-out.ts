import { request } from "../api/request.ts"
import { closeKept } from "../device/kept-key.ts"
import { currentMember, session } from "./session.ts"

/**
 * Ends the session on this device and shows the sign-in page. All that this device keeps of the member is erased,
 * but for copies of texts that hold changes no server confirmed: the page says that they stay.
 */
export const signOut = (): Promise<void> => leave("/api/auth/sign-out")

/** The same, and ends every other session of this member. */
export const signOutEverywhere = (): Promise<void> => leave("/api/auth/revoke-sessions")

async function leave(path: string): Promise<void> {
  await request("POST", path, {})
  await forgetHere()
}

/** Shows the sign-in page and erases what this device keeps of a member whose session is over. */
export async function forgetHere(): Promise<void> {
  const { id } = currentMember()
  closeKept()
  // Shown first: a text that is open lets go of its copy.
  session.value = { state: "nobody" }
  if ((await remainsAfterForgetting(id)) === "unsent" && session.value.state === "nobody") {
    session.value = { state: "nobody", unsent: "kept" }
  }
}

async function remainsAfterForgetting(memberId: string): Promise<"unsent" | "nothing"> {
  try {
    const { forgetCopies } = await import("../device/forget-kept.ts")
    return await forgetCopies(memberId)
  } catch {
    // The network went away right after the sign-out: the copies stay, as on a device that was simply closed.
    return "nothing"
  }
}
