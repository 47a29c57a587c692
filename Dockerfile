# One image for all roles; DOSSIER_ROLE and the command choose.
FROM node:24-bookworm-slim
ENV NODE_ENV=production TZ=UTC HOST=0.0.0.0 DOSSIER_HOME=/var/lib/dossier
WORKDIR /opt/dossier
COPY package.json package-lock.json ./
# no script of a package runs: the image has its Node, and the native parts come inside their packages
RUN npm install --no-save --omit=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN mkdir -p /var/lib/dossier && chown node:node /var/lib/dossier
USER node
VOLUME /var/lib/dossier
EXPOSE 8080
ENTRYPOINT ["/opt/dossier/scripts/in-container.sh"]
CMD ["worker/main.ts"]
