import { signal } from "@preact/signals"
import { type House, readHouse } from "./api.ts"

export const house = signal<House | undefined>(undefined)

/** Asks what house this is. */
export async function loadHouse(): Promise<void> {
  house.value = await readHouse()
}
