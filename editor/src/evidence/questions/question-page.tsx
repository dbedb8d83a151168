import { useMessages } from "../../messages/catalogue.ts"
import { PageHeading } from "../../ui/page-heading.tsx"
import { evidencePageMessages } from "../evidence-messages.ts"

export function QuestionPage() {
  const words = useMessages(evidencePageMessages)
  return <PageHeading level={2} title={words.questions} />
}
