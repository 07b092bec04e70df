import type { Contact } from '../model'
import { contactHeadings } from '../words/form-words'

export const ContactsTable = ({ contacts }: { contacts: readonly Contact[] }) => (
  <table class="grid cdk-table">
    <thead>
      <tr class="cdk-header-row">
        {contactHeadings().map(column => (
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
