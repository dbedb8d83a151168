import { useEffect, useState } from "preact/hooks"
import { type Job, jobEvents } from "./api.ts"

/** Follows a long work from the server as it goes; one may leave and come back. `round` is raised to follow a new try. */
export function useJob(id: string, round: number): Job | undefined {
  const [job, setJob] = useState<Job>()
  // `round` is not read here: a new try of the same work is followed by a new stream.
  useEffect(() => {
    const stream = new EventSource(jobEvents(id))
    const take = (event: MessageEvent<string>) => {
      const told: Job = JSON.parse(event.data)
      setJob(told)
      if (told.state === "done" || told.state === "failed") stream.close()
    }
    stream.addEventListener("job", take)
    return () => stream.close()
  }, [id, round])
  return job
}
