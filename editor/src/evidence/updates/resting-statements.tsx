import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { useReco } from "../../reco/reco-context.ts"
import type { Statement } from "./api.ts"
import { updatesMessages } from "./messages.ts"

/** The statements that would have to be read again, each a link to its place in the text. */
export function RestingStatements({ statements }: { statements: readonly Statement[] }) {
  const words = useMessages(updatesMessages)
  const { reco } = useReco()
  return (
    <div class="interface">
      <p>{words.resting(statements.length)}</p>
      {statements.length > 0 && (
        <ul>
          {statements.map(({ id, text }) => (
            <li key={id}>
              <a href={paths.write(reco.id, `#node-${id}`)}>{text || words.noWords}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
