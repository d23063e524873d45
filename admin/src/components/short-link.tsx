/** Shows the link that opens the mini-program from a text message, and until when; made by WeChat when it is asked for. */
import { Alert, Button, Flex, Modal, Spin, Typography } from 'antd';
import { useEffect, useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { shortTime } from '../lib/format';
import { write } from '../lib/http';
import { wordsOf } from '../lib/use-data';

type Link = Schemas['ShortLinkView'];

export function ShortLink({ code, close }: { code: string; close(): void }) {
  const [link, setLink] = useState<Link>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    let wanted = true;
    write<Link>('POST', `/api/admin/codes/${code}/short-link`).then(
      (made) => wanted && setLink(made),
      (problem: unknown) => wanted && setError(wordsOf(problem)),
    );
    return () => {
      wanted = false;
    };
  }, [code]);
  return (
    <Modal open title="短信链接" onCancel={close} footer={<Button onClick={close}>关闭</Button>}>
      {!link && !error && <Spin />}
      {error && <Alert type="error" showIcon title={error} />}
      {link && (
        <Flex vertical gap={12}>
          <span>把下面的链接放进短信或网页，群众在手机上点开，直接进入小程序里的这个页面。</span>
          <Typography.Text code copyable={{ tooltips: ['复制', '已复制'] }} style={{ fontSize: 16 }}>
            {link.url}
          </Typography.Text>
          <Typography.Text type="secondary">
            有效期到 {shortTime(link.expiresAt)}（微信最长保留 30
            天）。到期后再点“短信链接”会生成新的，旧链接不再能用。
          </Typography.Text>
        </Flex>
      )}
    </Modal>
  );
}
