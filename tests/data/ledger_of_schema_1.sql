-- A ledger as schema 1 kept it: two clients, an invoice paid in part, one reminder sent.
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE allocation (
	id INTEGER NOT NULL, 
	invoice_id INTEGER NOT NULL, 
	payment_id INTEGER, 
	credit_note_id INTEGER, 
	amount_minor INTEGER NOT NULL, 
	created_at VARCHAR(32) NOT NULL, 
	reversed_at VARCHAR(32), 
	PRIMARY KEY (id), 
	CONSTRAINT ck_allocation_source CHECK ((payment_id IS NULL) <> (credit_note_id IS NULL)), 
	CONSTRAINT ck_allocation_amount CHECK (amount_minor > 0), 
	CONSTRAINT ck_amount_minor_whole CHECK (typeof(amount_minor) = 'integer'), 
	FOREIGN KEY(invoice_id) REFERENCES invoice (id), 
	FOREIGN KEY(payment_id) REFERENCES payment (id), 
	FOREIGN KEY(credit_note_id) REFERENCES credit_note (id)
);
CREATE TABLE client (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	formal BOOLEAN NOT NULL, 
	currency VARCHAR NOT NULL, 
	tax_id VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	time_zone VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	never_remind BOOLEAN NOT NULL, 
	created_at VARCHAR(32) NOT NULL, 
	archived_at VARCHAR(32), 
	PRIMARY KEY (id)
);
INSERT INTO "client" VALUES(1,'Ada','ada','en',0,'EUR','','','','',0,'2026-11-22T09:30:00+00:00',NULL);
INSERT INTO "client" VALUES(2,'Borys','borys','en',0,'EUR','','','','',0,'2026-11-22T09:30:00+00:00',NULL);
CREATE TABLE contact (
	id INTEGER NOT NULL, 
	client_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	salutation VARCHAR NOT NULL, 
	bounced BOOLEAN NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE TABLE credit_note (
	id INTEGER NOT NULL, 
	client_id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	issued_on DATE NOT NULL, 
	currency VARCHAR NOT NULL, 
	amount_minor INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	cancelled_on DATE, 
	created_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_credit_amount CHECK (amount_minor > 0), 
	CONSTRAINT ck_amount_minor_whole CHECK (typeof(amount_minor) = 'integer'), 
	FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE TABLE delivery (
	id INTEGER NOT NULL, 
	client_id INTEGER NOT NULL, 
	account_id INTEGER, 
	kind VARCHAR NOT NULL, 
	stage INTEGER NOT NULL, 
	currency VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	claim VARCHAR, 
	attempts INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	sender VARCHAR NOT NULL, 
	recipients VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	approved_at VARCHAR(32) NOT NULL, 
	not_before VARCHAR(32) NOT NULL, 
	next_try_at VARCHAR(32), 
	sent_at VARCHAR(32), 
	code INTEGER, 
	detail VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_delivery_state CHECK (state IN ('QUEUED','CLAIMED','COMMITTING','SENT','FAILED','UNKNOWN','HELD','WITHDRAWN')), 
	FOREIGN KEY(client_id) REFERENCES client (id), 
	FOREIGN KEY(account_id) REFERENCES mail_account (id), 
	UNIQUE (message_id)
);
INSERT INTO "delivery" VALUES(1,1,NULL,'reminder',3,'EUR','SENT',NULL,1,'<1@a.example>','me@a.example','["ada@a.example"]','FV 1','','2026-10-19T08:00:00+00:00','2026-10-19T08:00:10+00:00',NULL,'2026-10-19T08:00:12+00:00',NULL,'');
CREATE TABLE delivery_mime (
	delivery_id INTEGER NOT NULL, 
	mime BLOB NOT NULL, 
	PRIMARY KEY (delivery_id), 
	FOREIGN KEY(delivery_id) REFERENCES delivery (id)
);
CREATE TABLE event (
	id INTEGER NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	client_id INTEGER, 
	invoice_id INTEGER, 
	delivery_id INTEGER, 
	data VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(client_id) REFERENCES client (id), 
	FOREIGN KEY(invoice_id) REFERENCES invoice (id), 
	FOREIGN KEY(delivery_id) REFERENCES delivery (id)
);
CREATE TABLE hold (
	id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	client_id INTEGER NOT NULL, 
	invoice_id INTEGER, 
	since DATE NOT NULL, 
	until DATE, 
	reason VARCHAR NOT NULL, 
	ended_at VARCHAR(32), 
	created_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(client_id) REFERENCES client (id), 
	FOREIGN KEY(invoice_id) REFERENCES invoice (id)
);
CREATE TABLE instalment (
	id INTEGER NOT NULL, 
	plan_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	due_on DATE NOT NULL, 
	amount_minor INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_instalment_number UNIQUE (plan_id, number), 
	CONSTRAINT ck_instalment_amount CHECK (amount_minor > 0), 
	CONSTRAINT ck_amount_minor_whole CHECK (typeof(amount_minor) = 'integer'), 
	FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
CREATE TABLE intent (
	id INTEGER NOT NULL, 
	delivery_id INTEGER NOT NULL, 
	invoice_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	stage INTEGER NOT NULL, 
	instalment INTEGER NOT NULL, 
	open_minor INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_intent UNIQUE (invoice_id, kind, stage, instalment), 
	CONSTRAINT ck_open_minor_whole CHECK (typeof(open_minor) = 'integer'), 
	FOREIGN KEY(delivery_id) REFERENCES delivery (id), 
	FOREIGN KEY(invoice_id) REFERENCES invoice (id)
);
INSERT INTO "intent" VALUES(1,1,1,'reminder',3,0,60000,'SENT');
CREATE TABLE invoice (
	id INTEGER NOT NULL, 
	client_id INTEGER NOT NULL, 
	number VARCHAR NOT NULL, 
	number_key VARCHAR NOT NULL, 
	issued_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	next_due DATE NOT NULL, 
	currency VARCHAR NOT NULL, 
	net_minor INTEGER NOT NULL, 
	vat_minor INTEGER NOT NULL, 
	gross_minor INTEGER NOT NULL, 
	open_minor INTEGER NOT NULL, 
	settled INTEGER NOT NULL, 
	vat_note VARCHAR NOT NULL, 
	terms VARCHAR NOT NULL, 
	reference VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	cancelled_on DATE, 
	pdf_name VARCHAR, 
	pdf_sha256 VARCHAR, 
	pdf_size INTEGER, 
	plan_id INTEGER, 
	created_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT uq_invoice_client_number UNIQUE (client_id, number_key), 
	CONSTRAINT ck_invoice_gross CHECK (net_minor + vat_minor = gross_minor), 
	CONSTRAINT ck_invoice_open CHECK (open_minor >= 0 AND open_minor <= gross_minor), 
	CONSTRAINT ck_invoice_settled CHECK (settled IN (0, 1)), 
	CONSTRAINT ck_net_minor_whole CHECK (typeof(net_minor) = 'integer'), 
	CONSTRAINT ck_vat_minor_whole CHECK (typeof(vat_minor) = 'integer'), 
	CONSTRAINT ck_gross_minor_whole CHECK (typeof(gross_minor) = 'integer'), 
	CONSTRAINT ck_open_minor_whole CHECK (typeof(open_minor) = 'integer'), 
	FOREIGN KEY(client_id) REFERENCES client (id), 
	FOREIGN KEY(plan_id) REFERENCES "plan" (id)
);
INSERT INTO "invoice" VALUES(1,1,'FV 1','fv1','2026-10-01','2026-10-15','2026-10-15','EUR',180000,0,180000,60000,0,'','','','',NULL,NULL,NULL,NULL,NULL,'2026-10-01T08:00:00+00:00');
CREATE TABLE mail_account (
	id INTEGER NOT NULL, 
	address VARCHAR NOT NULL, 
	display_name VARCHAR NOT NULL, 
	host VARCHAR NOT NULL, 
	port INTEGER NOT NULL, 
	security VARCHAR NOT NULL, 
	username VARCHAR NOT NULL, 
	paused_reason VARCHAR NOT NULL, 
	paused_until VARCHAR(32), 
	created_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (address)
);
CREATE TABLE payment (
	id INTEGER NOT NULL, 
	client_id INTEGER NOT NULL, 
	received_on DATE NOT NULL, 
	currency VARCHAR NOT NULL, 
	amount_minor INTEGER NOT NULL, 
	note VARCHAR NOT NULL, 
	source_key VARCHAR, 
	reversed_at VARCHAR(32), 
	reversal_reason VARCHAR NOT NULL, 
	created_at VARCHAR(32) NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_payment_amount CHECK (amount_minor > 0), 
	CONSTRAINT ck_amount_minor_whole CHECK (typeof(amount_minor) = 'integer'), 
	FOREIGN KEY(client_id) REFERENCES client (id), 
	UNIQUE (source_key)
);
CREATE TABLE "plan" (
	id INTEGER NOT NULL, 
	client_id INTEGER NOT NULL, 
	currency VARCHAR NOT NULL, 
	balance_minor INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	offered_at VARCHAR(32) NOT NULL, 
	accepted_on DATE, 
	accepted_how VARCHAR NOT NULL, 
	ended_at VARCHAR(32), 
	end_reason VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_plan_balance CHECK (balance_minor > 0), 
	CONSTRAINT ck_balance_minor_whole CHECK (typeof(balance_minor) = 'integer'), 
	FOREIGN KEY(client_id) REFERENCES client (id)
);
CREATE TABLE plan_invoice (
	plan_id INTEGER NOT NULL, 
	invoice_id INTEGER NOT NULL, 
	open_minor INTEGER NOT NULL, 
	PRIMARY KEY (plan_id, invoice_id), 
	FOREIGN KEY(plan_id) REFERENCES "plan" (id), 
	FOREIGN KEY(invoice_id) REFERENCES invoice (id)
);
CREATE TABLE setting (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE INDEX ix_client_name_key ON client (name_key);
CREATE INDEX ix_contact_client_id ON contact (client_id);
CREATE INDEX ix_contact_email ON contact (lower(email));
CREATE INDEX ix_credit_note_client_id ON credit_note (client_id);
CREATE INDEX ix_delivery_client_id ON delivery (client_id);
CREATE INDEX ix_delivery_sent ON delivery (state, client_id, currency, sent_at);
CREATE INDEX ix_delivery_state ON delivery (state, not_before);
CREATE INDEX ix_payment_client_id ON payment (client_id);
CREATE INDEX ix_payment_received_on ON payment (received_on);
CREATE INDEX ix_plan_client_id ON "plan" (client_id);
CREATE INDEX ix_invoice_number_key ON invoice (number_key);
CREATE INDEX ix_invoice_open_client ON invoice (client_id, currency, next_due, open_minor) WHERE settled = 0;
CREATE INDEX ix_invoice_open_due ON invoice (next_due, open_minor, currency, client_id) WHERE settled = 0;
CREATE INDEX ix_invoice_open_sums ON invoice (currency, next_due, open_minor, gross_minor, plan_id) WHERE settled = 0;
CREATE INDEX ix_invoice_plan_id ON invoice (plan_id) WHERE plan_id IS NOT NULL;
CREATE INDEX ix_allocation_credit_note_id ON allocation (credit_note_id);
CREATE INDEX ix_allocation_invoice_id ON allocation (invoice_id);
CREATE INDEX ix_allocation_payment_id ON allocation (payment_id);
CREATE INDEX ix_event_call ON event (client_id, at) WHERE kind = 'call_done';
CREATE INDEX ix_event_client_id ON event (client_id);
CREATE INDEX ix_event_delivery ON event (delivery_id) WHERE delivery_id IS NOT NULL;
CREATE INDEX ix_event_invoice_id ON event (invoice_id);
CREATE INDEX ix_hold_client_id ON hold (client_id);
CREATE INDEX ix_hold_invoice_id ON hold (invoice_id);
CREATE INDEX ix_intent_delivery_id ON intent (delivery_id);
CREATE UNIQUE INDEX uq_intent_in_flight ON intent (invoice_id) WHERE state IN ('CLAIMED', 'COMMITTING', 'UNKNOWN');
CREATE INDEX ix_plan_invoice_invoice_id ON plan_invoice (invoice_id);
CREATE TRIGGER intent_mirrors_delivery_state AFTER UPDATE OF state ON delivery
BEGIN
  UPDATE intent SET state = NEW.state WHERE delivery_id = NEW.id;
END;
COMMIT;
PRAGMA application_id = 1179664729;
PRAGMA user_version = 1;
