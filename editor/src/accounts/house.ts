import { signal } from "@preact/signals"
import type { College } from "@recos/schemas/vocabulary"
import { request } from "../api/request.ts"

export interface DemonstrationAccount {
  email: string
  password: string
  name: string
  college: College
  background: string
}

/** What the server tells to anybody, before any session. */
export interface House {
  demo: boolean
  /** True while the house has no administrator yet. */
  firstStep: boolean
  accounts: DemonstrationAccount[]
}

export const house = signal<House | undefined>(undefined)

/** Asks what house this is. */
export async function loadHouse(): Promise<void> {
  house.value = await request<House>("GET", "/api/house")
}
