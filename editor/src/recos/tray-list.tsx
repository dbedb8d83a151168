import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import type { RecoLine } from "../reco/api.ts"
import { StatusChip } from "../ui/chip.tsx"
import { gestureOf } from "./gesture-messages.ts"
import { homeMessages } from "./home-messages.ts"
import { waitingSentence } from "./waits-for-messages.ts"
import "./recos.css"

/** The recos that wait for the member: what is asked of them first, then, apart, the texts that they may go on writing. */
export function TrayList({ recos }: { recos: readonly RecoLine[] }) {
  const words = useMessages(homeMessages)
  const isText = ({ waitsFor }: RecoLine) => waitsFor.code === "writing"
  return (
    <>
      <TrayPart title={words.askedOfMe} recos={recos.filter((reco) => !isText(reco))} />
      <TrayPart title={words.textsUnderWay} recos={recos.filter(isText)} />
    </>
  )
}

function TrayPart({ title, recos }: { title: string; recos: readonly RecoLine[] }) {
  if (recos.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows reco-list">
        {recos.map((reco) => (
          <TrayRow key={reco.id} reco={reco} />
        ))}
      </ul>
    </section>
  )
}

function TrayRow({ reco }: { reco: RecoLine }) {
  const words = useMessages(homeMessages)
  const gesture = gestureOf(reco.id, reco.waitsFor.code)
  const titleId = `tray-${reco.id}`
  const gestureId = `gesture-${reco.id}`
  return (
    <li class="reco-row">
      <h3 class="reco-row-title">
        <a id={titleId} href={paths.reco(reco.id)} lang={reco.language}>
          {reco.title}
        </a>
      </h3>
      <p class="reco-row-state">
        <StatusChip status={reco.status} isWithdrawalAsked={reco.isWithdrawalAsked} />
        <span data-mine={reco.waitsFor.fromMe}>{waitingSentence(reco.waitsFor)}</span>
      </p>
      {gesture && (
        <p class="actions">
          <a id={gestureId} class="button" href={gesture.href} aria-labelledby={`${gestureId} ${titleId}`}>
            {gesture.verb}
          </a>
        </p>
      )}
      {reco.teamRole === null && <p class="meta">{words.noTeamRole}</p>}
    </li>
  )
}
