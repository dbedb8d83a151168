import { createContext } from "preact"

/** A moment that is compared with the present text, of which one may put blocks back. */
export interface TakingBack {
  recoId: string
  throughSeq: number
  onDone: () => void
}

/** Null where nothing is put back: two moments of the past, a version, somebody who does not write. */
export const TakeBackFrom = createContext<TakingBack | null>(null)
