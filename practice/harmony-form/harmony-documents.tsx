import { DocumentsIntro, referenceUrlInfo } from '../form/documents'
import { type FormParts, slotProps } from '../form/form-parts'
import type { Mount } from '../harmony/mounts'
import type { TextField } from '../harmony/text-field'
import { documentSlots } from '../model'
import { formWords } from '../words/form-words'
import { HarmonySlot } from './harmony-slot'
import { LabelledHe } from './he'
import { Section } from './section'

export const HarmonyDocuments = ({ mount, form }: { mount: Mount; form: FormParts }) => (
  <Section mount={mount} class="co-sell-section co-sell-section--documents" level="h2" heading={formWords().documents}>
    <DocumentsIntro />
    {documentSlots.map(slot => (
      <HarmonySlot key={slot} mount={mount} {...slotProps(slot, form)} />
    ))}
    <div class="form-group reference-url">
      <LabelledHe<TextField>
        mount={mount}
        is="text-field"
        label={formWords().referenceUrl}
        info={referenceUrlInfo}
        attributes={{ type: 'text' }}
        initial={{ value: form.coSell.referenceUrl }}
        properties={{ value: form.coSell.referenceUrl }}
        on={{ input: host => form.onChange({ referenceUrl: host.value }) }}
      />
    </div>
  </Section>
)
