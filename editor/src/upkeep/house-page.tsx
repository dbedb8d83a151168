import "./house.css"
import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatBytes, formatMoment } from "../messages/format.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { type HouseHealth, type MailTrial, readHealth, tryMail } from "./api.ts"
import { FactorDemandSection } from "./factor-demand.tsx"
import { upkeepMessages } from "./messages.ts"

/** How the server is, for administrators: what it knows and what it does not. */
export function HousePage() {
  const words = useMessages(upkeepMessages)
  const health = useAnswer("health", readHealth)
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={health}>
        {({ disk, backup, work, mail }) => (
          <div class="house-state">
            <Part title={words.disk} good={disk.state === "ok"} state={words.diskState[disk.state]}>
              <p>{words.free(formatBytes(disk.freeBytes), formatBytes(disk.totalBytes))}</p>
            </Part>
            <Backup of={backup} />
            <Part title={words.work} good={work.state === "ok"} state={words.workState[work.state]}>
              <p>{words.jobs(work.waiting, work.failed)}</p>
            </Part>
            <Mail of={mail} />
          </div>
        )}
      </Answer>
      <Button onClick={health.reload} pending={health.pending}>
        {words.again}
      </Button>
      <FactorDemandSection />
    </>
  )
}

interface PartProps {
  title: string
  good: boolean
  state: string
  children?: ComponentChildren
}

/** One thing that may be well or not: said in words, the colour only repeats it. */
function Part({ title, good, state, children }: PartProps) {
  return (
    <section class="house-part" data-good={good}>
      <h2>{title}</h2>
      <p class="house-part-state">{state}</p>
      {children}
    </section>
  )
}

function Backup({ of: { state, lastAt, failure } }: { of: HouseHealth["backup"] }) {
  const words = useMessages(upkeepMessages)
  return (
    <Part title={words.backup} good={state === "ok"} state={words.backupState[state]}>
      {lastAt && <p>{words.lastBackup(formatMoment(lastAt))}</p>}
      {failure && <p>{failure[interfaceLanguage.value]}</p>}
    </Part>
  )
}

function Mail({ of: mail }: { of: HouseHealth["mail"] }) {
  const words = useMessages(upkeepMessages)
  const { pending, failure, submit } = useSubmit()
  const [trial, setTrial] = useState<MailTrial>()
  const send = () => submit(async () => setTrial(await tryMail()))
  return (
    <Part title={words.mail} good={mail.state === "ok"} state={words.mailState[mail.state]}>
      {mail.oldestWaiting && <p>{words.waitingMails(mail.waiting, formatMoment(mail.oldestWaiting))}</p>}
      {mail.lastSent && <p>{words.lastMail(formatMoment(mail.lastSent))}</p>}
      {mail.lastError && <Said text={mail.lastError} />}
      <Button onClick={send} pending={pending}>
        {words.tryMail}
      </Button>
      <FailureNotice failure={failure} />
      {trial && <Trial of={trial} />}
    </Part>
  )
}

function Trial({ of: trial }: { of: MailTrial }) {
  const words = useMessages(upkeepMessages)
  if (trial.sent) return <Notice kind="done">{words.trialSent(trial.to)}</Notice>
  if (trial.why === "unset") return <Notice kind="error">{words.trialUnset}</Notice>
  return (
    <Notice kind="error" title={words.trialRefused}>
      <Said text={trial.said} />
    </Notice>
  )
}

function Said({ text }: { text: string }) {
  const words = useMessages(upkeepMessages)
  return (
    <p>
      {words.serverSaid}
      {"\u202f: "}
      <q lang="en">{text}</q>
    </p>
  )
}
