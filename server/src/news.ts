/** Under this id one follows what is told of any reco. */
export const EVERY_RECO = "every-reco"

type Listener<Piece> = (piece: Piece) => void

/** Who follows which thing, in this process: the rows in the database stay the one truth, this only says "look again". */
export interface News<Piece> {
  tell(id: string, piece: Piece): void
  /** Calls back at each change; answers the way to stop. */
  follow(id: string, listener: Listener<Piece>): () => void
}

export function createNews<Piece>(): News<Piece> {
  const followers = new Map<string, Set<Listener<Piece>>>()
  return {
    tell: (id, piece) => {
      for (const listener of followers.get(id) ?? []) listener(piece)
    },
    follow: (id, listener) => {
      const listeners = followers.get(id) ?? new Set()
      followers.set(id, listeners.add(listener))
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) followers.delete(id)
      }
    }
  }
}
