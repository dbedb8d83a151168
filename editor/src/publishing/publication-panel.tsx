import { useEffect, useState } from "preact/hooks"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { Progress } from "../ui/progress.tsx"
import { type Job, retryJob } from "./api.ts"
import { publishingMessages } from "./messages.ts"
import { useJob } from "./use-job.ts"

interface PublicationPanelProps {
  jobId: string
  /** Where the reco is on the public site. */
  publicAddress: string
  /** Called once the work is done, so that the page tells the new state. */
  onEnd: () => void
}

/** A publication under way: what it does, how far it is; when it failed, why, and the way to try again. */
export function PublicationPanel({ jobId, publicAddress, onEnd }: PublicationPanelProps) {
  const words = useMessages(publishingMessages)
  const [round, setRound] = useState(0)
  const job = useJob(jobId, round)
  const { pending, failure, submit } = useSubmit()
  const isDone = job?.state === "done"
  // The end is told once, whatever the page draws meanwhile.
  useEffect(() => {
    if (isDone) onEnd()
  }, [isDone])
  const retry = () =>
    submit(async () => {
      await retryJob(jobId)
      setRound(round + 1)
    })
  if (!job) return null
  if (job.state === "done") {
    return (
      <Notice kind="done">
        <p>{words.done[job.kind]}</p>
        <a href={publicAddress}>{words.seePublic}</a>
        {job.details.length > 0 && (
          <>
            <p>{words.keptOfOthers}</p>
            <Details of={job} />
          </>
        )}
      </Notice>
    )
  }
  if (job.state === "failed") {
    return (
      <Notice kind="error" title={words.failed[job.kind]}>
        {job.error && <p>{job.error}</p>}
        <Details of={job} />
        <FailureNotice failure={failure} />
        <Button onClick={retry} pending={pending}>
          {words.retry}
        </Button>
      </Notice>
    )
  }
  return (
    <section class="publication">
      <h2>{words.title[job.kind]}</h2>
      <Progress share={job.progress} step={stepSentence(job, words)} />
      <p class="quiet">{words.leave}</p>
    </section>
  )
}

function Details({ of }: { of: Job }) {
  const words = useMessages(publishingMessages)
  if (of.details.length === 0) return null
  return (
    <details>
      <summary>{words.details}</summary>
      <pre class="publication-details">{of.details.join("\n")}</pre>
    </details>
  )
}

function stepSentence(job: Job, words: typeof publishingMessages.fr): string {
  if (job.state === "queued") return words.queued
  return isKnown(job.step) ? words.steps[job.step] : words.working
}

const isKnown = (step: string): step is keyof typeof publishingMessages.fr.steps =>
  Object.hasOwn(publishingMessages.fr.steps, step)
