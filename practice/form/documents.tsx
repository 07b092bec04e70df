import { freshId } from '../fresh-id'
import { documentSlots } from '../model'
import { formWords } from '../words/form-words'
import { DocumentSlot } from './document-slot'
import { FieldLabel } from './field-label'
import { type FormParts, slotProps } from './form-parts'

export const Documents = (form: FormParts) => {
  const website = freshId('website')
  return (
    <section class="co-sell-section co-sell-section--documents">
      <h2>{formWords().documents}</h2>
      <DocumentsIntro />
      {documentSlots.map(slot => (
        <DocumentSlot key={slot} {...slotProps(slot, form)} />
      ))}
      <div class="form-group reference-url">
        <FieldLabel id={website} info={referenceUrlInfo}>
          {formWords().referenceUrl}
        </FieldLabel>
        {/* As seen on the portal: the id sits on the label, and `for`, which means nothing there, on the input. */}
        <input
          {...{ for: website }}
          id="contact"
          type="text"
          class="form-control"
          value={form.coSell.referenceUrl}
          onInput={event => form.onChange({ referenceUrl: event.currentTarget.value })}
        />
      </div>
    </section>
  )
}

export const DocumentsIntro = () => (
  <p>
    The collateral you provide is available to Microsoft sales teams via internal web directories for the purpose of
    evaluating your solution for customer needs. Templates are provided within the information icons for your
    convenience.
  </p>
)

export const referenceUrlInfo = 'A page of your own that tells customers more.'
