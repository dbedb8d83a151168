import { VERDICT_LABELS } from "@recos/schemas/publication/reading-labels"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { CollegeChip } from "../ui/chip.tsx"
import type { GivenReading, GivenSignature, VersionDetail } from "../versions/api.ts"
import { reviewMessages } from "./messages.ts"

const COLLEGES = Object.keys(COLLEGE_LABELS) as College[]

/** Who read and who signed, the two colleges side by side as equals; what somebody set aside has said is marked. */
export function OpinionsByCollege({ version }: { version: VersionDetail }) {
  const words = useMessages(reviewMessages)
  const recused = version.recusals.map(({ memberId }) => memberId)
  return (
    <section class="opinions" aria-label={words.summary}>
      <div class="colleges">
        {COLLEGES.map((college) => (
          <div key={college}>
            <h3 class="college-name">
              <CollegeChip college={college} />
            </h3>
            <Readings readings={version.readings.filter((reading) => reading.college === college)} recused={recused} />
            <Signatures
              signatures={version.signatures.filter((signature) => signature.college === college)}
              recused={recused}
            />
          </div>
        ))}
      </div>
    </section>
  )
}

function Readings({ readings, recused }: { readings: GivenReading[]; recused: readonly string[] }) {
  const words = useMessages(reviewMessages)
  if (readings.length === 0) return <p class="quiet">{words.noReading}</p>
  return (
    <ul class="people">
      {readings.map((reading) => (
        <li
          key={`${reading.memberId} ${reading.at}`}
          class="opinion-given"
          data-counts={reading.counts && !recused.includes(reading.memberId)}
        >
          <p>
            <strong>{reading.name}</strong>{" "}
            <span class="verdict" data-verdict={reading.verdict}>
              {wordFor(VERDICT_LABELS[reading.verdict])}
            </span>{" "}
            <span class="meta">
              {words.on(formatDay(reading.at))}
              {!reading.counts && ` · ${words.replaced}`}
              {recused.includes(reading.memberId) && ` · ${words.uncounted}`}
            </span>
          </p>
          {reading.reason && <blockquote>{reading.reason}</blockquote>}
        </li>
      ))}
    </ul>
  )
}

function Signatures({ signatures, recused }: { signatures: GivenSignature[]; recused: readonly string[] }) {
  const words = useMessages(reviewMessages)
  if (signatures.length === 0) return <p class="quiet">{words.noSignature}</p>
  return (
    <ul class="people">
      {signatures.map((signature) => (
        <li key={signature.memberId}>
          <strong>{signature.name}</strong>{" "}
          <span class="verdict" data-verdict="signed">
            {words.signed(formatDay(signature.at))}
          </span>
          {recused.includes(signature.memberId) && <span class="meta"> · {words.uncounted}</span>}
        </li>
      ))}
    </ul>
  )
}
