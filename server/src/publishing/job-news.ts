type Listener = () => void

/** Who follows which job, in this process: the row in the database stays the one truth, this only says "look again". */
export interface JobNews {
  tell(jobId: string): void
  /** Calls back at each change; answers the way to stop. */
  follow(jobId: string, listener: Listener): () => void
}

export function createJobNews(): JobNews {
  const followers = new Map<string, Set<Listener>>()
  return {
    tell: (jobId) => {
      for (const listener of followers.get(jobId) ?? []) listener()
    },
    follow: (jobId, listener) => {
      const listeners = followers.get(jobId) ?? new Set()
      followers.set(jobId, listeners.add(listener))
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) followers.delete(jobId)
      }
    }
  }
}
