import { signal } from "@preact/signals"
import { asFailure } from "../api/ask-server.ts"
import { type House, readHouse } from "./api.ts"

export const house = signal<House | undefined>(undefined)

/** Asks what house this is. */
export async function loadHouse(): Promise<void> {
  try {
    house.value = await readHouse()
  } catch (error) {
    // Without an answer the demonstration's accounts stay hidden: one can still sign in, and the session tells what is wrong.
    asFailure(error)
  }
}
