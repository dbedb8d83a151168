import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { FailureNotice, Notice } from "../ui/notice.tsx"
import { type Device, type DeviceSession, endSession, forgetDevice, listDevices } from "./api.ts"
import { deviceMessages } from "./device-messages.ts"
import { loadSession } from "./session.ts"
import { signOut, signOutEverywhere } from "./sign-out.ts"

/** Where one is signed in: each device, each session on it, and how to end them. `version` is raised when something else has ended some. */
export function Devices({ version }: { version: number }) {
  const words = useMessages(deviceMessages)
  const devices = useAnswer(`devices ${version}`, listDevices)
  const [told, setTold] = useState("")
  const { pending, failure, submit } = useSubmit()
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <Answer of={devices}>
        {(listed) => (
          <ul class="rows">
            {listed.map((device) => (
              <DeviceRow
                key={device.id ?? device.sessions[0]?.id}
                device={device}
                onEnd={(sentence) => {
                  setTold(sentence)
                  devices.reload()
                }}
              />
            ))}
          </ul>
        )}
      </Answer>
      {told && <Notice kind="done">{told}</Notice>}
      <FailureNotice failure={failure} />
      <div class="actions">
        <Button onClick={() => void submit(signOut)} pending={pending}>
          {words.signOut}
        </Button>
        <Button kind="danger" onClick={() => void submit(signOutEverywhere)} pending={pending}>
          {words.signOutEverywhere}
        </Button>
      </div>
    </section>
  )
}

interface RowProps {
  device: Device
  onEnd: (sentence: string) => void
}

function DeviceRow({ device, onEnd }: RowProps) {
  const words = useMessages(deviceMessages)
  const { pending, failure, submit } = useSubmit()
  const name = [device.browser, device.system].filter((part) => part !== "").join(", ") || words.unknown
  const { id } = device
  const isHere = device.sessions.some(({ here }) => here)
  const forget = () =>
    submit(async () => {
      if (id === null) return
      await forgetDevice(id)
      onEnd(words.forgotten(name))
    })
  return (
    <li class="device">
      <div class="device-head">
        <div>
          <strong>{name}</strong>
          {isHere && <span class="meta"> ({words.here})</span>}
          <p class="meta">{words.seen(formatMoment(device.seenAt))}</p>
        </div>
        {id !== null && !isHere && (
          <Button kind="quiet" pending={pending} onClick={forget} aria-label={words.forgetOf(name)}>
            {words.forget}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
      {device.sessions.length === 0 ? (
        <p class="meta">{words.nothingOpen}</p>
      ) : (
        <ul class="sessions">
          {device.sessions.map((session) => (
            <SessionRow key={session.id} session={session} device={name} onEnd={onEnd} />
          ))}
        </ul>
      )}
    </li>
  )
}

function SessionRow({ session, device, onEnd }: { session: DeviceSession; device: string; onEnd: RowProps["onEnd"] }) {
  const words = useMessages(deviceMessages)
  const { pending, failure, submit } = useSubmit()
  const begun = formatMoment(session.begunAt)
  const end = () =>
    submit(async () => {
      await endSession(session.id)
      onEnd(words.ended(device))
      await loadSession()
    })
  return (
    <li class="device-session">
      <span>
        {words.begun(begun)}
        {session.here && <span class="meta"> ({words.thisSession})</span>}
      </span>
      {!session.here && (
        <Button kind="quiet" pending={pending} onClick={end} aria-label={words.endOf(device, begun)}>
          {words.end}
        </Button>
      )}
      <FailureNotice failure={failure} />
    </li>
  )
}
