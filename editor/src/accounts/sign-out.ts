import { request } from "../api/request.ts"
import { session } from "./session.ts"

/** Ends the session on this device and shows the sign-in page; texts kept on the device for writing offline stay there. */
export async function signOut(): Promise<void> {
  await request("POST", "/api/auth/sign-out", {})
  session.value = { state: "nobody" }
}
