type Listener = () => void

/** Who follows which thing, in this process: the rows in the database stay the one truth, this only says "look again". */
export interface News {
  tell(id: string): void
  /** Calls back at each change; answers the way to stop. */
  follow(id: string, listener: Listener): () => void
}

export function createNews(): News {
  const followers = new Map<string, Set<Listener>>()
  return {
    tell: (id) => {
      for (const listener of followers.get(id) ?? []) listener()
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
