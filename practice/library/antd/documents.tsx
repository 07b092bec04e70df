/** @jsxImportSource react */
import { Form, Input, Typography, Upload, type UploadFile } from 'antd'
import { documentSlots } from '../../model'
import { documentTypes, maxOtherDocuments } from '../../options'
import { documentLabels, wording } from '../wording'

const accept = documentTypes.map(type => `.${type}`).join(',')
/** As the documentation's example of an upload in a form has it. */
const fileListOf = (event: { fileList: UploadFile[] }) => event.fileList

export const Documents = () => (
  <>
    <Typography.Title level={2}>Documents</Typography.Title>
    <Typography.Paragraph>{wording.documents}</Typography.Paragraph>
    {documentSlots.map(slot => (
      <Form.Item
        key={slot}
        name={['documents', slot]}
        label={documentLabels[slot]}
        tooltip="Use the provided template."
        valuePropName="fileList"
        getValueFromEvent={fileListOf}
      >
        <Upload.Dragger
          accept={accept}
          multiple={slot === 'other'}
          maxCount={slot === 'other' ? maxOtherDocuments : 1}
          beforeUpload={() => false}
        >
          <p className="ant-upload-text">Click or drag file to this area to upload</p>
          <p className="ant-upload-hint">Drag your packages here or browse your file(s).</p>
        </Upload.Dragger>
      </Form.Item>
    ))}
    <Form.Item name="referenceUrl" label={wording.landingPage}>
      <Input placeholder="https://" allowClear />
    </Form.Item>
  </>
)
