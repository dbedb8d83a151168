import { escapeXml } from "@recos/schemas/text/xml"
import { questionName } from "@recos/schemas/training/export-context"
import { quizzesOf } from "@recos/schemas/training/quizzes"
import { type SheetSource, sheetFrame } from "../frame.ts"
import { quizOrigin } from "../quiz-origin.ts"
import { sheetWordsFor } from "../words/sheet-words.ts"
import { zipParts } from "../zip-parts.ts"
import { quizPage, RUNTIME } from "./quiz-page.ts"

/** The quiz of a version as a SCORM 1.2 package (ADL, Content Aggregation Model 1.2): manifest, one page, its script. */
export function makeScorm(source: SheetSource): Uint8Array {
  const frame = sheetFrame(source)
  const origin = quizOrigin(source)
  const identifier = `reco-${questionName(origin, source.language).replaceAll(/[^a-z0-9.-]/gi, "-")}`
  const page = quizPage(quizzesOf(source.open.document), frame, sheetWordsFor(source.language))
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${escapeXml(source.version.number)}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <!-- statements sha-256: ${origin.fingerprint} -->
  <organizations default="course">
    <organization identifier="course">
      <title>${escapeXml(frame.title)}</title>
      <item identifier="quiz" identifierref="page">
        <title>${escapeXml(frame.title)}</title>
        <adlcp:masteryscore>70</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
      <file href="runtime.js"/>
    </resource>
  </resources>
</manifest>
`
  return zipParts({ "imsmanifest.xml": manifest, "index.html": page, "runtime.js": RUNTIME })
}
