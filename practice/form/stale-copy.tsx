import { freshId } from '../fresh-id'
import { segments, solutionTypes } from '../options'
import { Required } from './required'

/**
 * What the portal leaves in the document and never shows: an old copy of part of the form, with other values, and a
 * closed dialog. Whoever reads it reads wrong.
 */
export const StaleCopy = () => (
  <div class="ng-hide">
    <h3>Listing</h3>
    <label class="field-label" for={freshId('checkboxlist')}>
      Select one or more segments that aligns with the size of your target customer. <Required />
    </label>
    <div class="check-columns">
      {segments.map(segment => (
        <label key={segment} class="checkbox">
          <input type="checkbox" checked tabIndex={-1} />
          <span class="text-body">{segment}</span>
        </label>
      ))}
    </div>
    <label class="field-label" for="subcategory-dropdown">
      Select a solution type. <Required />
    </label>
    <select id="subcategory-dropdown" class="form-control" value="Managed service" tabIndex={-1}>
      {solutionTypes.map(type => (
        <option key={type}>{type}</option>
      ))}
    </select>
    <h2>Documents</h2>
    {/* biome-ignore lint/a11y/noLabelWithoutControl: as in the form that this is a copy of. */}
    <label class="field-label">Customer one-pager</label>
    <div class="img-uploader">
      <div class="uploaded-item">
        <span class="uploaded-item__name">last-year-one-pager.pdf</span>
      </div>
      <input type="file" name="fileuploader" class="fileuploader" tabIndex={-1} />
    </div>
    {/* biome-ignore lint/a11y/noLabelWithoutControl: as in the form that this is a copy of. */}
    <label class="field-label">External reference URL</label>
    <input type="text" class="form-control" value="https://www.contoso.com/last-year" tabIndex={-1} />
    <div role="dialog">
      <h2>Contacts</h2>
      <button type="button" tabIndex={-1}>
        Import contacts (.csv)
      </button>
    </div>
  </div>
)
