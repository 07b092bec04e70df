import { contactColumns } from '../contacts-csv'
import type { Contact } from '../model'

/** The imported contacts. No picture shows how the pane lists them, or whether it does. */
export const PaneContacts = ({ contacts }: { contacts: readonly Contact[] }) => (
  <table class="pane-contacts cdk-table">
    <thead>
      <tr class="cdk-header-row">
        {contactColumns.map(column => (
          <th key={column}>{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {contacts.map(({ name, email, jobTitle, role, countries, states }, index) => (
        <tr class="cdk-row" key={index}>
          <td>{name}</td>
          <td>{email}</td>
          <td>{jobTitle}</td>
          <td>{role}</td>
          <td>{countries.join(', ')}</td>
          <td>{states.join(', ')}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
