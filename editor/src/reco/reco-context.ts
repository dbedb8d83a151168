import { createContext } from "preact"
import { useContext } from "preact/hooks"
import type { Reco } from "./api.ts"

interface RecoOnPage {
  reco: Reco
  /** Asks the server for the reco again, after a change. */
  reload: () => void
}

export const RecoOnPage = createContext<RecoOnPage | undefined>(undefined)

/** The reco whose pages these are. */
export function useReco(): RecoOnPage {
  const found = useContext(RecoOnPage)
  if (!found) throw new Error("Drawn outside of a reco’s pages")
  return found
}
