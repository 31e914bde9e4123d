/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv-formats/dist/formats.js';

export const checkReport = validate20;
const schema31 = {"$id":"https://schemas.invalid/reports/check-report.schema.json","type":"object","additionalProperties":false,"required":["tool","program","asOf","verdict","exitCode","counts","findings","notJudged"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"program":{"type":"string","minLength":1,"maxLength":7},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"verdict":{"type":"string","enum":["clean","errors","could-not-judge"]},"exitCode":{"type":"integer","enum":[0,1,2]},"counts":{"type":"object","additionalProperties":false,"required":["files","judged","errors","warnings","notes","waived","known","omitted"],"properties":{"files":{"type":"integer","minimum":0},"judged":{"type":"integer","minimum":0},"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"notes":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0},"known":{"type":"integer","minimum":0},"omitted":{"type":"integer","minimum":0}}},"findings":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["rule","severity","path","what","why","fix","url"],"properties":{"rule":{"type":"string","minLength":1,"maxLength":80},"severity":{"type":"string","enum":["error","warning","note"]},"path":{"type":"string","minLength":1,"maxLength":400},"range":{"$ref":"#/$defs/range"},"what":{"type":"string","minLength":1,"maxLength":2000},"why":{"type":"string","minLength":1,"maxLength":2000},"fix":{"type":"string","minLength":1,"maxLength":2000},"url":{"type":"string","minLength":1,"maxLength":400},"actual":{"type":"string","maxLength":10000},"expected":{"type":"array","items":{"type":"string","maxLength":10000},"maxItems":1000},"suppression":{"type":"object","additionalProperties":false,"required":["kind","justification"],"properties":{"kind":{"type":"string","enum":["waiver","baseline"]},"justification":{"type":"string","minLength":1,"maxLength":2000},"until":{"type":"string","format":"date","minLength":10,"maxLength":10}}},"related":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"range":{"$ref":"#/$defs/range"},"what":{"type":"string","minLength":1,"maxLength":2000}}},"maxItems":1000}}}},"notJudged":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"why":{"type":"string","minLength":1,"maxLength":2000}}}},"absent":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":1000}},"timing":{"type":"object","additionalProperties":false,"required":["milliseconds","steps","judging","rules"],"properties":{"milliseconds":{"type":"number"},"steps":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["name","milliseconds"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"milliseconds":{"type":"number"}}}},"judging":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["name","milliseconds"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"milliseconds":{"type":"number"}}}},"rules":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["name","milliseconds"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"milliseconds":{"type":"number"}}}}}}},"$defs":{"point":{"type":"object","additionalProperties":false,"required":["line","column","offset"],"properties":{"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0}}},"range":{"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"$ref":"#/$defs/point"},"end":{"$ref":"#/$defs/point"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func73 = helper0.default;
const formats0 = helper1.fullFormats.date;
const schema32 = {"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"$ref":"#/$defs/point"},"end":{"$ref":"#/$defs/point"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["line","column","offset"],"properties":{"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "start") || (key0 === "end"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data0 = data.start;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.line === undefined) || (!(func0.call(data0, "line")))){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data0.column === undefined) || (!(func0.call(data0, "column")))){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data0.offset === undefined) || (!(func0.call(data0, "offset")))){
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!(((key1 === "line") || (key1 === "column")) || (key1 === "offset"))){
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.line !== undefined && func0.call(data0, "line")){
let data1 = data0.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/start/line",schemaPath:"#/$defs/point/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/start/line",schemaPath:"#/$defs/point/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data0.column !== undefined && func0.call(data0, "column")){
let data2 = data0.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/start/column",schemaPath:"#/$defs/point/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/start/column",schemaPath:"#/$defs/point/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data0.offset !== undefined && func0.call(data0, "offset")){
let data3 = data0.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/point/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/point/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data4 = data.end;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.line === undefined) || (!(func0.call(data4, "line")))){
const err14 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data4.column === undefined) || (!(func0.call(data4, "column")))){
const err15 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data4.offset === undefined) || (!(func0.call(data4, "offset")))){
const err16 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(((key2 === "line") || (key2 === "column")) || (key2 === "offset"))){
const err17 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.line !== undefined && func0.call(data4, "line")){
let data5 = data4.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/end/line",schemaPath:"#/$defs/point/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/end/line",schemaPath:"#/$defs/point/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data4.column !== undefined && func0.call(data4, "column")){
let data6 = data4.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/end/column",schemaPath:"#/$defs/point/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/end/column",schemaPath:"#/$defs/point/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data4.offset !== undefined && func0.call(data4, "offset")){
let data7 = data4.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/point/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/point/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/check-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.program === undefined) || (!(func0.call(data, "program")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.verdict === undefined) || (!(func0.call(data, "verdict")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.exitCode === undefined) || (!(func0.call(data, "exitCode")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.findings === undefined) || (!(func0.call(data, "findings")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.notJudged === undefined) || (!(func0.call(data, "notJudged")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notJudged"},message:"must have required property '"+"notJudged"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err9 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err10 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err11 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err12 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func73(data1) < 1){
const err13 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err15 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func73(data2) < 1){
const err16 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data3 = data.program;
if(typeof data3 === "string"){
if(func73(data3) > 7){
const err19 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func73(data3) < 1){
const err20 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(func73(data4) > 10){
const err22 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func73(data4) < 10){
const err23 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats0.validate(data4))){
const err24 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data5 = data.verdict;
if(typeof data5 !== "string"){
const err26 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data5 === "clean") || (data5 === "errors")) || (data5 === "could-not-judge"))){
const err27 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exitCode !== undefined && func0.call(data, "exitCode")){
let data6 = data.exitCode;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err28 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data6 === 0) || (data6 === 1)) || (data6 === 2))){
const err29 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema31.properties.exitCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data7 = data.counts;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.files === undefined) || (!(func0.call(data7, "files")))){
const err30 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data7.judged === undefined) || (!(func0.call(data7, "judged")))){
const err31 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "judged"},message:"must have required property '"+"judged"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data7.errors === undefined) || (!(func0.call(data7, "errors")))){
const err32 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data7.warnings === undefined) || (!(func0.call(data7, "warnings")))){
const err33 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data7.notes === undefined) || (!(func0.call(data7, "notes")))){
const err34 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data7.waived === undefined) || (!(func0.call(data7, "waived")))){
const err35 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "waived"},message:"must have required property '"+"waived"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data7.known === undefined) || (!(func0.call(data7, "known")))){
const err36 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "known"},message:"must have required property '"+"known"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data7.omitted === undefined) || (!(func0.call(data7, "omitted")))){
const err37 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "omitted"},message:"must have required property '"+"omitted"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!((((((((key2 === "files") || (key2 === "judged")) || (key2 === "errors")) || (key2 === "warnings")) || (key2 === "notes")) || (key2 === "waived")) || (key2 === "known")) || (key2 === "omitted"))){
const err38 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.files !== undefined && func0.call(data7, "files")){
let data8 = data7.files;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err39 = {instancePath:instancePath+"/counts/files",schemaPath:"#/properties/counts/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err40 = {instancePath:instancePath+"/counts/files",schemaPath:"#/properties/counts/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data7.judged !== undefined && func0.call(data7, "judged")){
let data9 = data7.judged;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err41 = {instancePath:instancePath+"/counts/judged",schemaPath:"#/properties/counts/properties/judged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/counts/judged",schemaPath:"#/properties/counts/properties/judged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data7.errors !== undefined && func0.call(data7, "errors")){
let data10 = data7.errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err43 = {instancePath:instancePath+"/counts/errors",schemaPath:"#/properties/counts/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err44 = {instancePath:instancePath+"/counts/errors",schemaPath:"#/properties/counts/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data7.warnings !== undefined && func0.call(data7, "warnings")){
let data11 = data7.warnings;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err45 = {instancePath:instancePath+"/counts/warnings",schemaPath:"#/properties/counts/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err46 = {instancePath:instancePath+"/counts/warnings",schemaPath:"#/properties/counts/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data7.notes !== undefined && func0.call(data7, "notes")){
let data12 = data7.notes;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err47 = {instancePath:instancePath+"/counts/notes",schemaPath:"#/properties/counts/properties/notes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err48 = {instancePath:instancePath+"/counts/notes",schemaPath:"#/properties/counts/properties/notes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data7.waived !== undefined && func0.call(data7, "waived")){
let data13 = data7.waived;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err49 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err50 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data7.known !== undefined && func0.call(data7, "known")){
let data14 = data7.known;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err51 = {instancePath:instancePath+"/counts/known",schemaPath:"#/properties/counts/properties/known/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err52 = {instancePath:instancePath+"/counts/known",schemaPath:"#/properties/counts/properties/known/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data7.omitted !== undefined && func0.call(data7, "omitted")){
let data15 = data7.omitted;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err53 = {instancePath:instancePath+"/counts/omitted",schemaPath:"#/properties/counts/properties/omitted/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err54 = {instancePath:instancePath+"/counts/omitted",schemaPath:"#/properties/counts/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.findings !== undefined && func0.call(data, "findings")){
let data16 = data.findings;
if(Array.isArray(data16)){
if(data16.length > 100000){
const err56 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.rule === undefined) || (!(func0.call(data17, "rule")))){
const err57 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data17.severity === undefined) || (!(func0.call(data17, "severity")))){
const err58 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data17.path === undefined) || (!(func0.call(data17, "path")))){
const err59 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data17.what === undefined) || (!(func0.call(data17, "what")))){
const err60 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data17.why === undefined) || (!(func0.call(data17, "why")))){
const err61 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data17.fix === undefined) || (!(func0.call(data17, "fix")))){
const err62 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((data17.url === undefined) || (!(func0.call(data17, "url")))){
const err63 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key3 of Object.keys(data17)){
if(!(func0.call(schema31.properties.findings.items.properties, key3))){
const err64 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data17.rule !== undefined && func0.call(data17, "rule")){
let data18 = data17.rule;
if(typeof data18 === "string"){
if(func73(data18) > 80){
const err65 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func73(data18) < 1){
const err66 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data17.severity !== undefined && func0.call(data17, "severity")){
let data19 = data17.severity;
if(typeof data19 !== "string"){
const err68 = {instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(((data19 === "error") || (data19 === "warning")) || (data19 === "note"))){
const err69 = {instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data17.path !== undefined && func0.call(data17, "path")){
let data20 = data17.path;
if(typeof data20 === "string"){
if(func73(data20) > 400){
const err70 = {instancePath:instancePath+"/findings/" + i0+"/path",schemaPath:"#/properties/findings/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func73(data20) < 1){
const err71 = {instancePath:instancePath+"/findings/" + i0+"/path",schemaPath:"#/properties/findings/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/findings/" + i0+"/path",schemaPath:"#/properties/findings/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data17.range !== undefined && func0.call(data17, "range")){
if(!(validate21(data17.range, {instancePath:instancePath+"/findings/" + i0+"/range",parentData:data17,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data17.what !== undefined && func0.call(data17, "what")){
let data22 = data17.what;
if(typeof data22 === "string"){
if(func73(data22) > 2000){
const err73 = {instancePath:instancePath+"/findings/" + i0+"/what",schemaPath:"#/properties/findings/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func73(data22) < 1){
const err74 = {instancePath:instancePath+"/findings/" + i0+"/what",schemaPath:"#/properties/findings/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/findings/" + i0+"/what",schemaPath:"#/properties/findings/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data17.why !== undefined && func0.call(data17, "why")){
let data23 = data17.why;
if(typeof data23 === "string"){
if(func73(data23) > 2000){
const err76 = {instancePath:instancePath+"/findings/" + i0+"/why",schemaPath:"#/properties/findings/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func73(data23) < 1){
const err77 = {instancePath:instancePath+"/findings/" + i0+"/why",schemaPath:"#/properties/findings/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/findings/" + i0+"/why",schemaPath:"#/properties/findings/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data17.fix !== undefined && func0.call(data17, "fix")){
let data24 = data17.fix;
if(typeof data24 === "string"){
if(func73(data24) > 2000){
const err79 = {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func73(data24) < 1){
const err80 = {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data17.url !== undefined && func0.call(data17, "url")){
let data25 = data17.url;
if(typeof data25 === "string"){
if(func73(data25) > 400){
const err82 = {instancePath:instancePath+"/findings/" + i0+"/url",schemaPath:"#/properties/findings/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func73(data25) < 1){
const err83 = {instancePath:instancePath+"/findings/" + i0+"/url",schemaPath:"#/properties/findings/items/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/findings/" + i0+"/url",schemaPath:"#/properties/findings/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data17.actual !== undefined && func0.call(data17, "actual")){
let data26 = data17.actual;
if(typeof data26 === "string"){
if(func73(data26) > 10000){
const err85 = {instancePath:instancePath+"/findings/" + i0+"/actual",schemaPath:"#/properties/findings/items/properties/actual/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/findings/" + i0+"/actual",schemaPath:"#/properties/findings/items/properties/actual/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data17.expected !== undefined && func0.call(data17, "expected")){
let data27 = data17.expected;
if(Array.isArray(data27)){
if(data27.length > 1000){
const err87 = {instancePath:instancePath+"/findings/" + i0+"/expected",schemaPath:"#/properties/findings/items/properties/expected/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 === "string"){
if(func73(data28) > 10000){
const err88 = {instancePath:instancePath+"/findings/" + i0+"/expected/" + i1,schemaPath:"#/properties/findings/items/properties/expected/items/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/findings/" + i0+"/expected/" + i1,schemaPath:"#/properties/findings/items/properties/expected/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/findings/" + i0+"/expected",schemaPath:"#/properties/findings/items/properties/expected/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data17.suppression !== undefined && func0.call(data17, "suppression")){
let data29 = data17.suppression;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.kind === undefined) || (!(func0.call(data29, "kind")))){
const err91 = {instancePath:instancePath+"/findings/" + i0+"/suppression",schemaPath:"#/properties/findings/items/properties/suppression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data29.justification === undefined) || (!(func0.call(data29, "justification")))){
const err92 = {instancePath:instancePath+"/findings/" + i0+"/suppression",schemaPath:"#/properties/findings/items/properties/suppression/required",keyword:"required",params:{missingProperty: "justification"},message:"must have required property '"+"justification"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key4 of Object.keys(data29)){
if(!(((key4 === "kind") || (key4 === "justification")) || (key4 === "until"))){
const err93 = {instancePath:instancePath+"/findings/" + i0+"/suppression",schemaPath:"#/properties/findings/items/properties/suppression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.kind !== undefined && func0.call(data29, "kind")){
let data30 = data29.kind;
if(typeof data30 !== "string"){
const err94 = {instancePath:instancePath+"/findings/" + i0+"/suppression/kind",schemaPath:"#/properties/findings/items/properties/suppression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((data30 === "waiver") || (data30 === "baseline"))){
const err95 = {instancePath:instancePath+"/findings/" + i0+"/suppression/kind",schemaPath:"#/properties/findings/items/properties/suppression/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.suppression.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data29.justification !== undefined && func0.call(data29, "justification")){
let data31 = data29.justification;
if(typeof data31 === "string"){
if(func73(data31) > 2000){
const err96 = {instancePath:instancePath+"/findings/" + i0+"/suppression/justification",schemaPath:"#/properties/findings/items/properties/suppression/properties/justification/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func73(data31) < 1){
const err97 = {instancePath:instancePath+"/findings/" + i0+"/suppression/justification",schemaPath:"#/properties/findings/items/properties/suppression/properties/justification/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/findings/" + i0+"/suppression/justification",schemaPath:"#/properties/findings/items/properties/suppression/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data29.until !== undefined && func0.call(data29, "until")){
let data32 = data29.until;
if(typeof data32 === "string"){
if(func73(data32) > 10){
const err99 = {instancePath:instancePath+"/findings/" + i0+"/suppression/until",schemaPath:"#/properties/findings/items/properties/suppression/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func73(data32) < 10){
const err100 = {instancePath:instancePath+"/findings/" + i0+"/suppression/until",schemaPath:"#/properties/findings/items/properties/suppression/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(formats0.validate(data32))){
const err101 = {instancePath:instancePath+"/findings/" + i0+"/suppression/until",schemaPath:"#/properties/findings/items/properties/suppression/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/findings/" + i0+"/suppression/until",schemaPath:"#/properties/findings/items/properties/suppression/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/findings/" + i0+"/suppression",schemaPath:"#/properties/findings/items/properties/suppression/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data17.related !== undefined && func0.call(data17, "related")){
let data33 = data17.related;
if(Array.isArray(data33)){
if(data33.length > 1000){
const err104 = {instancePath:instancePath+"/findings/" + i0+"/related",schemaPath:"#/properties/findings/items/properties/related/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.path === undefined) || (!(func0.call(data34, "path")))){
const err105 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2,schemaPath:"#/properties/findings/items/properties/related/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data34.what === undefined) || (!(func0.call(data34, "what")))){
const err106 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2,schemaPath:"#/properties/findings/items/properties/related/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key5 of Object.keys(data34)){
if(!(((key5 === "path") || (key5 === "range")) || (key5 === "what"))){
const err107 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2,schemaPath:"#/properties/findings/items/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.path !== undefined && func0.call(data34, "path")){
let data35 = data34.path;
if(typeof data35 === "string"){
if(func73(data35) > 400){
const err108 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/path",schemaPath:"#/properties/findings/items/properties/related/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func73(data35) < 1){
const err109 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/path",schemaPath:"#/properties/findings/items/properties/related/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/path",schemaPath:"#/properties/findings/items/properties/related/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data34.range !== undefined && func0.call(data34, "range")){
if(!(validate21(data34.range, {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/range",parentData:data34,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data34.what !== undefined && func0.call(data34, "what")){
let data37 = data34.what;
if(typeof data37 === "string"){
if(func73(data37) > 2000){
const err111 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/what",schemaPath:"#/properties/findings/items/properties/related/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func73(data37) < 1){
const err112 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/what",schemaPath:"#/properties/findings/items/properties/related/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/what",schemaPath:"#/properties/findings/items/properties/related/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2,schemaPath:"#/properties/findings/items/properties/related/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/findings/" + i0+"/related",schemaPath:"#/properties/findings/items/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.notJudged !== undefined && func0.call(data, "notJudged")){
let data38 = data.notJudged;
if(Array.isArray(data38)){
if(data38.length > 100000){
const err118 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.path === undefined) || (!(func0.call(data39, "path")))){
const err119 = {instancePath:instancePath+"/notJudged/" + i3,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((data39.why === undefined) || (!(func0.call(data39, "why")))){
const err120 = {instancePath:instancePath+"/notJudged/" + i3,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key6 of Object.keys(data39)){
if(!((key6 === "path") || (key6 === "why"))){
const err121 = {instancePath:instancePath+"/notJudged/" + i3,schemaPath:"#/properties/notJudged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data39.path !== undefined && func0.call(data39, "path")){
let data40 = data39.path;
if(typeof data40 === "string"){
if(func73(data40) > 400){
const err122 = {instancePath:instancePath+"/notJudged/" + i3+"/path",schemaPath:"#/properties/notJudged/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func73(data40) < 1){
const err123 = {instancePath:instancePath+"/notJudged/" + i3+"/path",schemaPath:"#/properties/notJudged/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/notJudged/" + i3+"/path",schemaPath:"#/properties/notJudged/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data39.why !== undefined && func0.call(data39, "why")){
let data41 = data39.why;
if(typeof data41 === "string"){
if(func73(data41) > 2000){
const err125 = {instancePath:instancePath+"/notJudged/" + i3+"/why",schemaPath:"#/properties/notJudged/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func73(data41) < 1){
const err126 = {instancePath:instancePath+"/notJudged/" + i3+"/why",schemaPath:"#/properties/notJudged/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/notJudged/" + i3+"/why",schemaPath:"#/properties/notJudged/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/notJudged/" + i3,schemaPath:"#/properties/notJudged/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data42 = data.absent;
if(Array.isArray(data42)){
if(data42.length > 100){
const err130 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data42.length < 1){
const err131 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(typeof data43 === "string"){
if(func73(data43) > 1000){
const err132 = {instancePath:instancePath+"/absent/" + i4,schemaPath:"#/properties/absent/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(func73(data43) < 1){
const err133 = {instancePath:instancePath+"/absent/" + i4,schemaPath:"#/properties/absent/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/absent/" + i4,schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.timing !== undefined && func0.call(data, "timing")){
let data44 = data.timing;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.milliseconds === undefined) || (!(func0.call(data44, "milliseconds")))){
const err136 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((data44.steps === undefined) || (!(func0.call(data44, "steps")))){
const err137 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((data44.judging === undefined) || (!(func0.call(data44, "judging")))){
const err138 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty: "judging"},message:"must have required property '"+"judging"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((data44.rules === undefined) || (!(func0.call(data44, "rules")))){
const err139 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key7 of Object.keys(data44)){
if(!((((key7 === "milliseconds") || (key7 === "steps")) || (key7 === "judging")) || (key7 === "rules"))){
const err140 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data44.milliseconds !== undefined && func0.call(data44, "milliseconds")){
let data45 = data44.milliseconds;
if(!((typeof data45 == "number") && (isFinite(data45)))){
const err141 = {instancePath:instancePath+"/timing/milliseconds",schemaPath:"#/properties/timing/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data44.steps !== undefined && func0.call(data44, "steps")){
let data46 = data44.steps;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err142 = {instancePath:instancePath+"/timing/steps",schemaPath:"#/properties/timing/properties/steps/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.name === undefined) || (!(func0.call(data47, "name")))){
const err143 = {instancePath:instancePath+"/timing/steps/" + i5,schemaPath:"#/properties/timing/properties/steps/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data47.milliseconds === undefined) || (!(func0.call(data47, "milliseconds")))){
const err144 = {instancePath:instancePath+"/timing/steps/" + i5,schemaPath:"#/properties/timing/properties/steps/items/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key8 of Object.keys(data47)){
if(!((key8 === "name") || (key8 === "milliseconds"))){
const err145 = {instancePath:instancePath+"/timing/steps/" + i5,schemaPath:"#/properties/timing/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data47.name !== undefined && func0.call(data47, "name")){
let data48 = data47.name;
if(typeof data48 === "string"){
if(func73(data48) > 80){
const err146 = {instancePath:instancePath+"/timing/steps/" + i5+"/name",schemaPath:"#/properties/timing/properties/steps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func73(data48) < 1){
const err147 = {instancePath:instancePath+"/timing/steps/" + i5+"/name",schemaPath:"#/properties/timing/properties/steps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/timing/steps/" + i5+"/name",schemaPath:"#/properties/timing/properties/steps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data47.milliseconds !== undefined && func0.call(data47, "milliseconds")){
let data49 = data47.milliseconds;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err149 = {instancePath:instancePath+"/timing/steps/" + i5+"/milliseconds",schemaPath:"#/properties/timing/properties/steps/items/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/timing/steps/" + i5,schemaPath:"#/properties/timing/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/timing/steps",schemaPath:"#/properties/timing/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data44.judging !== undefined && func0.call(data44, "judging")){
let data50 = data44.judging;
if(Array.isArray(data50)){
if(data50.length > 1000){
const err152 = {instancePath:instancePath+"/timing/judging",schemaPath:"#/properties/timing/properties/judging/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.name === undefined) || (!(func0.call(data51, "name")))){
const err153 = {instancePath:instancePath+"/timing/judging/" + i6,schemaPath:"#/properties/timing/properties/judging/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((data51.milliseconds === undefined) || (!(func0.call(data51, "milliseconds")))){
const err154 = {instancePath:instancePath+"/timing/judging/" + i6,schemaPath:"#/properties/timing/properties/judging/items/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key9 of Object.keys(data51)){
if(!((key9 === "name") || (key9 === "milliseconds"))){
const err155 = {instancePath:instancePath+"/timing/judging/" + i6,schemaPath:"#/properties/timing/properties/judging/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data51.name !== undefined && func0.call(data51, "name")){
let data52 = data51.name;
if(typeof data52 === "string"){
if(func73(data52) > 80){
const err156 = {instancePath:instancePath+"/timing/judging/" + i6+"/name",schemaPath:"#/properties/timing/properties/judging/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func73(data52) < 1){
const err157 = {instancePath:instancePath+"/timing/judging/" + i6+"/name",schemaPath:"#/properties/timing/properties/judging/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/timing/judging/" + i6+"/name",schemaPath:"#/properties/timing/properties/judging/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data51.milliseconds !== undefined && func0.call(data51, "milliseconds")){
let data53 = data51.milliseconds;
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err159 = {instancePath:instancePath+"/timing/judging/" + i6+"/milliseconds",schemaPath:"#/properties/timing/properties/judging/items/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/timing/judging/" + i6,schemaPath:"#/properties/timing/properties/judging/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/timing/judging",schemaPath:"#/properties/timing/properties/judging/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data44.rules !== undefined && func0.call(data44, "rules")){
let data54 = data44.rules;
if(Array.isArray(data54)){
if(data54.length > 1000){
const err162 = {instancePath:instancePath+"/timing/rules",schemaPath:"#/properties/timing/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
let data55 = data54[i7];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if((data55.name === undefined) || (!(func0.call(data55, "name")))){
const err163 = {instancePath:instancePath+"/timing/rules/" + i7,schemaPath:"#/properties/timing/properties/rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((data55.milliseconds === undefined) || (!(func0.call(data55, "milliseconds")))){
const err164 = {instancePath:instancePath+"/timing/rules/" + i7,schemaPath:"#/properties/timing/properties/rules/items/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key10 of Object.keys(data55)){
if(!((key10 === "name") || (key10 === "milliseconds"))){
const err165 = {instancePath:instancePath+"/timing/rules/" + i7,schemaPath:"#/properties/timing/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data55.name !== undefined && func0.call(data55, "name")){
let data56 = data55.name;
if(typeof data56 === "string"){
if(func73(data56) > 80){
const err166 = {instancePath:instancePath+"/timing/rules/" + i7+"/name",schemaPath:"#/properties/timing/properties/rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(func73(data56) < 1){
const err167 = {instancePath:instancePath+"/timing/rules/" + i7+"/name",schemaPath:"#/properties/timing/properties/rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/timing/rules/" + i7+"/name",schemaPath:"#/properties/timing/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data55.milliseconds !== undefined && func0.call(data55, "milliseconds")){
let data57 = data55.milliseconds;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err169 = {instancePath:instancePath+"/timing/rules/" + i7+"/milliseconds",schemaPath:"#/properties/timing/properties/rules/items/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/timing/rules/" + i7,schemaPath:"#/properties/timing/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/timing/rules",schemaPath:"#/properties/timing/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const programDiffReport = validate24;
const schema35 = {"$id":"https://schemas.invalid/reports/program-diff-report.schema.json","type":"object","additionalProperties":false,"required":["tool","asOf","before","after","exitCode","counts","changes","solutions","unaffected","ended","partnersWithoutSolution","notJudged"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"before":{"type":"object","additionalProperties":false,"required":["given","version","requirements"],"properties":{"given":{"type":"string","minLength":1,"maxLength":1000},"version":{"type":"string","minLength":1,"maxLength":40},"requirements":{"type":"integer","minimum":0}}},"after":{"type":"object","additionalProperties":false,"required":["given","version","requirements"],"properties":{"given":{"type":"string","minLength":1,"maxLength":1000},"version":{"type":"string","minLength":1,"maxLength":40},"requirements":{"type":"integer","minimum":0}}},"exitCode":{"type":"integer","enum":[0,1,2]},"counts":{"type":"object","additionalProperties":false,"required":["solutions","worse","better","mixed","other","notJudged","unaffected","ended"],"properties":{"solutions":{"type":"integer","minimum":0},"worse":{"type":"integer","minimum":0},"better":{"type":"integer","minimum":0},"mixed":{"type":"integer","minimum":0},"other":{"type":"integer","minimum":0},"notJudged":{"type":"integer","minimum":0},"unaffected":{"type":"integer","minimum":0},"ended":{"type":"integer","minimum":0}}},"changes":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["id","kind","change","fields"],"properties":{"id":{"type":"string","minLength":1,"maxLength":200},"kind":{"type":"string","enum":["requirement","section","window","tier","transition","other"]},"title":{"type":"string","minLength":1,"maxLength":200},"change":{"type":"string","enum":["added","removed","changed"]},"fields":{"type":"array","maxItems":500,"items":{"type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"type":"string","minLength":1,"maxLength":200},"before":{"type":"string","maxLength":4000},"after":{"type":"string","maxLength":4000}}}}}}},"solutions":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["partner","solution","partnerName","solutionName","effect","before","after","requirements"],"properties":{"partner":{"type":"string","minLength":1,"maxLength":80},"solution":{"type":"string","minLength":1,"maxLength":80},"partnerName":{"type":"string","minLength":1,"maxLength":80},"solutionName":{"type":"string","minLength":1,"maxLength":80},"effect":{"type":"string","enum":["worse","better","mixed","other","not-judged"]},"before":{"type":"object","additionalProperties":false,"required":["ready","blocking","standing"],"properties":{"ready":{"type":"boolean"},"blocking":{"type":"integer","minimum":0},"standing":{"type":"string","minLength":1,"maxLength":600},"deadline":{"type":"object","additionalProperties":false,"required":["of","date","days"],"properties":{"of":{"type":"string","enum":["candidacy","term"]},"date":{"type":"string","format":"date","minLength":10,"maxLength":10},"days":{"type":"integer"}}}}},"after":{"type":"object","additionalProperties":false,"required":["ready","blocking","standing"],"properties":{"ready":{"type":"boolean"},"blocking":{"type":"integer","minimum":0},"standing":{"type":"string","minLength":1,"maxLength":600},"deadline":{"type":"object","additionalProperties":false,"required":["of","date","days"],"properties":{"of":{"type":"string","enum":["candidacy","term"]},"date":{"type":"string","format":"date","minLength":10,"maxLength":10},"days":{"type":"integer"}}}}},"requirements":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["id","title","change","reasons"],"properties":{"id":{"type":"string","minLength":1,"maxLength":9},"title":{"type":"string","minLength":1,"maxLength":120},"change":{"type":"string","enum":["added","removed","changed","same"]},"before":{"type":"object","additionalProperties":false,"required":["verdict","blocking","what","evidence"],"properties":{"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"blocking":{"type":"boolean"},"what":{"type":"string","minLength":1,"maxLength":2000},"evidence":{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0},"what":{"type":"string","minLength":1,"maxLength":2000}}}},"upcoming":{"type":"object","additionalProperties":false,"required":["from","verdict","blocks"],"properties":{"from":{"type":"string","format":"date","minLength":10,"maxLength":10},"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"blocks":{"type":"boolean"}}}}},"after":{"type":"object","additionalProperties":false,"required":["verdict","blocking","what","evidence"],"properties":{"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"blocking":{"type":"boolean"},"what":{"type":"string","minLength":1,"maxLength":2000},"evidence":{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0},"what":{"type":"string","minLength":1,"maxLength":2000}}}},"upcoming":{"type":"object","additionalProperties":false,"required":["from","verdict","blocks"],"properties":{"from":{"type":"string","format":"date","minLength":10,"maxLength":10},"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"blocks":{"type":"boolean"}}}}},"reasons":{"type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":2000}}}}}}}},"unaffected":{"type":"array","maxItems":100000,"items":{"type":"string","minLength":1,"maxLength":200}},"ended":{"type":"array","maxItems":100000,"items":{"type":"string","minLength":1,"maxLength":200}},"partnersWithoutSolution":{"type":"array","maxItems":100000,"items":{"type":"string","minLength":1,"maxLength":200}},"notJudged":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"why":{"type":"string","minLength":1,"maxLength":2000}}}},"absent":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":1000}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/program-diff-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.before === undefined) || (!(func0.call(data, "before")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.after === undefined) || (!(func0.call(data, "after")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.exitCode === undefined) || (!(func0.call(data, "exitCode")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.changes === undefined) || (!(func0.call(data, "changes")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.solutions === undefined) || (!(func0.call(data, "solutions")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "solutions"},message:"must have required property '"+"solutions"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.unaffected === undefined) || (!(func0.call(data, "unaffected")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unaffected"},message:"must have required property '"+"unaffected"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.ended === undefined) || (!(func0.call(data, "ended")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ended"},message:"must have required property '"+"ended"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.partnersWithoutSolution === undefined) || (!(func0.call(data, "partnersWithoutSolution")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partnersWithoutSolution"},message:"must have required property '"+"partnersWithoutSolution"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.notJudged === undefined) || (!(func0.call(data, "notJudged")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notJudged"},message:"must have required property '"+"notJudged"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema35.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err14 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err15 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err16 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func73(data1) < 1){
const err17 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err19 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func73(data2) < 1){
const err20 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data3 = data.asOf;
if(typeof data3 === "string"){
if(func73(data3) > 10){
const err23 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func73(data3) < 10){
const err24 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats0.validate(data3))){
const err25 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.before !== undefined && func0.call(data, "before")){
let data4 = data.before;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.given === undefined) || (!(func0.call(data4, "given")))){
const err27 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/required",keyword:"required",params:{missingProperty: "given"},message:"must have required property '"+"given"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((data4.version === undefined) || (!(func0.call(data4, "version")))){
const err28 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data4.requirements === undefined) || (!(func0.call(data4, "requirements")))){
const err29 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(((key2 === "given") || (key2 === "version")) || (key2 === "requirements"))){
const err30 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.given !== undefined && func0.call(data4, "given")){
let data5 = data4.given;
if(typeof data5 === "string"){
if(func73(data5) > 1000){
const err31 = {instancePath:instancePath+"/before/given",schemaPath:"#/properties/before/properties/given/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func73(data5) < 1){
const err32 = {instancePath:instancePath+"/before/given",schemaPath:"#/properties/before/properties/given/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/before/given",schemaPath:"#/properties/before/properties/given/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4.version !== undefined && func0.call(data4, "version")){
let data6 = data4.version;
if(typeof data6 === "string"){
if(func73(data6) > 40){
const err34 = {instancePath:instancePath+"/before/version",schemaPath:"#/properties/before/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func73(data6) < 1){
const err35 = {instancePath:instancePath+"/before/version",schemaPath:"#/properties/before/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/before/version",schemaPath:"#/properties/before/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data4.requirements !== undefined && func0.call(data4, "requirements")){
let data7 = data4.requirements;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err37 = {instancePath:instancePath+"/before/requirements",schemaPath:"#/properties/before/properties/requirements/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err38 = {instancePath:instancePath+"/before/requirements",schemaPath:"#/properties/before/properties/requirements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.after !== undefined && func0.call(data, "after")){
let data8 = data.after;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.given === undefined) || (!(func0.call(data8, "given")))){
const err40 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/required",keyword:"required",params:{missingProperty: "given"},message:"must have required property '"+"given"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((data8.version === undefined) || (!(func0.call(data8, "version")))){
const err41 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data8.requirements === undefined) || (!(func0.call(data8, "requirements")))){
const err42 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!(((key3 === "given") || (key3 === "version")) || (key3 === "requirements"))){
const err43 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.given !== undefined && func0.call(data8, "given")){
let data9 = data8.given;
if(typeof data9 === "string"){
if(func73(data9) > 1000){
const err44 = {instancePath:instancePath+"/after/given",schemaPath:"#/properties/after/properties/given/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func73(data9) < 1){
const err45 = {instancePath:instancePath+"/after/given",schemaPath:"#/properties/after/properties/given/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/after/given",schemaPath:"#/properties/after/properties/given/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.version !== undefined && func0.call(data8, "version")){
let data10 = data8.version;
if(typeof data10 === "string"){
if(func73(data10) > 40){
const err47 = {instancePath:instancePath+"/after/version",schemaPath:"#/properties/after/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func73(data10) < 1){
const err48 = {instancePath:instancePath+"/after/version",schemaPath:"#/properties/after/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/after/version",schemaPath:"#/properties/after/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data8.requirements !== undefined && func0.call(data8, "requirements")){
let data11 = data8.requirements;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err50 = {instancePath:instancePath+"/after/requirements",schemaPath:"#/properties/after/properties/requirements/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err51 = {instancePath:instancePath+"/after/requirements",schemaPath:"#/properties/after/properties/requirements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.exitCode !== undefined && func0.call(data, "exitCode")){
let data12 = data.exitCode;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err53 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data12 === 0) || (data12 === 1)) || (data12 === 2))){
const err54 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema35.properties.exitCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data13 = data.counts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.solutions === undefined) || (!(func0.call(data13, "solutions")))){
const err55 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "solutions"},message:"must have required property '"+"solutions"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data13.worse === undefined) || (!(func0.call(data13, "worse")))){
const err56 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "worse"},message:"must have required property '"+"worse"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data13.better === undefined) || (!(func0.call(data13, "better")))){
const err57 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "better"},message:"must have required property '"+"better"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data13.mixed === undefined) || (!(func0.call(data13, "mixed")))){
const err58 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "mixed"},message:"must have required property '"+"mixed"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data13.other === undefined) || (!(func0.call(data13, "other")))){
const err59 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data13.notJudged === undefined) || (!(func0.call(data13, "notJudged")))){
const err60 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "notJudged"},message:"must have required property '"+"notJudged"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data13.unaffected === undefined) || (!(func0.call(data13, "unaffected")))){
const err61 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "unaffected"},message:"must have required property '"+"unaffected"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data13.ended === undefined) || (!(func0.call(data13, "ended")))){
const err62 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "ended"},message:"must have required property '"+"ended"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key4 of Object.keys(data13)){
if(!((((((((key4 === "solutions") || (key4 === "worse")) || (key4 === "better")) || (key4 === "mixed")) || (key4 === "other")) || (key4 === "notJudged")) || (key4 === "unaffected")) || (key4 === "ended"))){
const err63 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data13.solutions !== undefined && func0.call(data13, "solutions")){
let data14 = data13.solutions;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err64 = {instancePath:instancePath+"/counts/solutions",schemaPath:"#/properties/counts/properties/solutions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err65 = {instancePath:instancePath+"/counts/solutions",schemaPath:"#/properties/counts/properties/solutions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data13.worse !== undefined && func0.call(data13, "worse")){
let data15 = data13.worse;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err66 = {instancePath:instancePath+"/counts/worse",schemaPath:"#/properties/counts/properties/worse/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err67 = {instancePath:instancePath+"/counts/worse",schemaPath:"#/properties/counts/properties/worse/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data13.better !== undefined && func0.call(data13, "better")){
let data16 = data13.better;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err68 = {instancePath:instancePath+"/counts/better",schemaPath:"#/properties/counts/properties/better/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err69 = {instancePath:instancePath+"/counts/better",schemaPath:"#/properties/counts/properties/better/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data13.mixed !== undefined && func0.call(data13, "mixed")){
let data17 = data13.mixed;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err70 = {instancePath:instancePath+"/counts/mixed",schemaPath:"#/properties/counts/properties/mixed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err71 = {instancePath:instancePath+"/counts/mixed",schemaPath:"#/properties/counts/properties/mixed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data13.other !== undefined && func0.call(data13, "other")){
let data18 = data13.other;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err72 = {instancePath:instancePath+"/counts/other",schemaPath:"#/properties/counts/properties/other/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err73 = {instancePath:instancePath+"/counts/other",schemaPath:"#/properties/counts/properties/other/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data13.notJudged !== undefined && func0.call(data13, "notJudged")){
let data19 = data13.notJudged;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err74 = {instancePath:instancePath+"/counts/notJudged",schemaPath:"#/properties/counts/properties/notJudged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err75 = {instancePath:instancePath+"/counts/notJudged",schemaPath:"#/properties/counts/properties/notJudged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data13.unaffected !== undefined && func0.call(data13, "unaffected")){
let data20 = data13.unaffected;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err76 = {instancePath:instancePath+"/counts/unaffected",schemaPath:"#/properties/counts/properties/unaffected/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err77 = {instancePath:instancePath+"/counts/unaffected",schemaPath:"#/properties/counts/properties/unaffected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data13.ended !== undefined && func0.call(data13, "ended")){
let data21 = data13.ended;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err78 = {instancePath:instancePath+"/counts/ended",schemaPath:"#/properties/counts/properties/ended/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err79 = {instancePath:instancePath+"/counts/ended",schemaPath:"#/properties/counts/properties/ended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data22 = data.changes;
if(Array.isArray(data22)){
if(data22.length > 5000){
const err81 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if((data23.id === undefined) || (!(func0.call(data23, "id")))){
const err82 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((data23.kind === undefined) || (!(func0.call(data23, "kind")))){
const err83 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data23.change === undefined) || (!(func0.call(data23, "change")))){
const err84 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((data23.fields === undefined) || (!(func0.call(data23, "fields")))){
const err85 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key5 of Object.keys(data23)){
if(!(((((key5 === "id") || (key5 === "kind")) || (key5 === "title")) || (key5 === "change")) || (key5 === "fields"))){
const err86 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data23.id !== undefined && func0.call(data23, "id")){
let data24 = data23.id;
if(typeof data24 === "string"){
if(func73(data24) > 200){
const err87 = {instancePath:instancePath+"/changes/" + i0+"/id",schemaPath:"#/properties/changes/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func73(data24) < 1){
const err88 = {instancePath:instancePath+"/changes/" + i0+"/id",schemaPath:"#/properties/changes/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/changes/" + i0+"/id",schemaPath:"#/properties/changes/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data23.kind !== undefined && func0.call(data23, "kind")){
let data25 = data23.kind;
if(typeof data25 !== "string"){
const err90 = {instancePath:instancePath+"/changes/" + i0+"/kind",schemaPath:"#/properties/changes/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((((((data25 === "requirement") || (data25 === "section")) || (data25 === "window")) || (data25 === "tier")) || (data25 === "transition")) || (data25 === "other"))){
const err91 = {instancePath:instancePath+"/changes/" + i0+"/kind",schemaPath:"#/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema35.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data23.title !== undefined && func0.call(data23, "title")){
let data26 = data23.title;
if(typeof data26 === "string"){
if(func73(data26) > 200){
const err92 = {instancePath:instancePath+"/changes/" + i0+"/title",schemaPath:"#/properties/changes/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(func73(data26) < 1){
const err93 = {instancePath:instancePath+"/changes/" + i0+"/title",schemaPath:"#/properties/changes/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/changes/" + i0+"/title",schemaPath:"#/properties/changes/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data23.change !== undefined && func0.call(data23, "change")){
let data27 = data23.change;
if(typeof data27 !== "string"){
const err95 = {instancePath:instancePath+"/changes/" + i0+"/change",schemaPath:"#/properties/changes/items/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data27 === "added") || (data27 === "removed")) || (data27 === "changed"))){
const err96 = {instancePath:instancePath+"/changes/" + i0+"/change",schemaPath:"#/properties/changes/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema35.properties.changes.items.properties.change.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data23.fields !== undefined && func0.call(data23, "fields")){
let data28 = data23.fields;
if(Array.isArray(data28)){
if(data28.length > 500){
const err97 = {instancePath:instancePath+"/changes/" + i0+"/fields",schemaPath:"#/properties/changes/items/properties/fields/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len1 = data28.length;
for(let i1=0; i1<len1; i1++){
let data29 = data28[i1];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.field === undefined) || (!(func0.call(data29, "field")))){
const err98 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1,schemaPath:"#/properties/changes/items/properties/fields/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key6 of Object.keys(data29)){
if(!(((key6 === "field") || (key6 === "before")) || (key6 === "after"))){
const err99 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1,schemaPath:"#/properties/changes/items/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data29.field !== undefined && func0.call(data29, "field")){
let data30 = data29.field;
if(typeof data30 === "string"){
if(func73(data30) > 200){
const err100 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1+"/field",schemaPath:"#/properties/changes/items/properties/fields/items/properties/field/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func73(data30) < 1){
const err101 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1+"/field",schemaPath:"#/properties/changes/items/properties/fields/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1+"/field",schemaPath:"#/properties/changes/items/properties/fields/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data29.before !== undefined && func0.call(data29, "before")){
let data31 = data29.before;
if(typeof data31 === "string"){
if(func73(data31) > 4000){
const err103 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1+"/before",schemaPath:"#/properties/changes/items/properties/fields/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1+"/before",schemaPath:"#/properties/changes/items/properties/fields/items/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data29.after !== undefined && func0.call(data29, "after")){
let data32 = data29.after;
if(typeof data32 === "string"){
if(func73(data32) > 4000){
const err105 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1+"/after",schemaPath:"#/properties/changes/items/properties/fields/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1+"/after",schemaPath:"#/properties/changes/items/properties/fields/items/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/changes/" + i0+"/fields/" + i1,schemaPath:"#/properties/changes/items/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/changes/" + i0+"/fields",schemaPath:"#/properties/changes/items/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.solutions !== undefined && func0.call(data, "solutions")){
let data33 = data.solutions;
if(Array.isArray(data33)){
if(data33.length > 100000){
const err111 = {instancePath:instancePath+"/solutions",schemaPath:"#/properties/solutions/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.partner === undefined) || (!(func0.call(data34, "partner")))){
const err112 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "partner"},message:"must have required property '"+"partner"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((data34.solution === undefined) || (!(func0.call(data34, "solution")))){
const err113 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "solution"},message:"must have required property '"+"solution"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((data34.partnerName === undefined) || (!(func0.call(data34, "partnerName")))){
const err114 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "partnerName"},message:"must have required property '"+"partnerName"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((data34.solutionName === undefined) || (!(func0.call(data34, "solutionName")))){
const err115 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "solutionName"},message:"must have required property '"+"solutionName"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((data34.effect === undefined) || (!(func0.call(data34, "effect")))){
const err116 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data34.before === undefined) || (!(func0.call(data34, "before")))){
const err117 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((data34.after === undefined) || (!(func0.call(data34, "after")))){
const err118 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((data34.requirements === undefined) || (!(func0.call(data34, "requirements")))){
const err119 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key7 of Object.keys(data34)){
if(!((((((((key7 === "partner") || (key7 === "solution")) || (key7 === "partnerName")) || (key7 === "solutionName")) || (key7 === "effect")) || (key7 === "before")) || (key7 === "after")) || (key7 === "requirements"))){
const err120 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data34.partner !== undefined && func0.call(data34, "partner")){
let data35 = data34.partner;
if(typeof data35 === "string"){
if(func73(data35) > 80){
const err121 = {instancePath:instancePath+"/solutions/" + i2+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func73(data35) < 1){
const err122 = {instancePath:instancePath+"/solutions/" + i2+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/solutions/" + i2+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data34.solution !== undefined && func0.call(data34, "solution")){
let data36 = data34.solution;
if(typeof data36 === "string"){
if(func73(data36) > 80){
const err124 = {instancePath:instancePath+"/solutions/" + i2+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func73(data36) < 1){
const err125 = {instancePath:instancePath+"/solutions/" + i2+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/solutions/" + i2+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data34.partnerName !== undefined && func0.call(data34, "partnerName")){
let data37 = data34.partnerName;
if(typeof data37 === "string"){
if(func73(data37) > 80){
const err127 = {instancePath:instancePath+"/solutions/" + i2+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func73(data37) < 1){
const err128 = {instancePath:instancePath+"/solutions/" + i2+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/solutions/" + i2+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data34.solutionName !== undefined && func0.call(data34, "solutionName")){
let data38 = data34.solutionName;
if(typeof data38 === "string"){
if(func73(data38) > 80){
const err130 = {instancePath:instancePath+"/solutions/" + i2+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func73(data38) < 1){
const err131 = {instancePath:instancePath+"/solutions/" + i2+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/solutions/" + i2+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data34.effect !== undefined && func0.call(data34, "effect")){
let data39 = data34.effect;
if(typeof data39 !== "string"){
const err133 = {instancePath:instancePath+"/solutions/" + i2+"/effect",schemaPath:"#/properties/solutions/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!(((((data39 === "worse") || (data39 === "better")) || (data39 === "mixed")) || (data39 === "other")) || (data39 === "not-judged"))){
const err134 = {instancePath:instancePath+"/solutions/" + i2+"/effect",schemaPath:"#/properties/solutions/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data34.before !== undefined && func0.call(data34, "before")){
let data40 = data34.before;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.ready === undefined) || (!(func0.call(data40, "ready")))){
const err135 = {instancePath:instancePath+"/solutions/" + i2+"/before",schemaPath:"#/properties/solutions/items/properties/before/required",keyword:"required",params:{missingProperty: "ready"},message:"must have required property '"+"ready"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((data40.blocking === undefined) || (!(func0.call(data40, "blocking")))){
const err136 = {instancePath:instancePath+"/solutions/" + i2+"/before",schemaPath:"#/properties/solutions/items/properties/before/required",keyword:"required",params:{missingProperty: "blocking"},message:"must have required property '"+"blocking"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((data40.standing === undefined) || (!(func0.call(data40, "standing")))){
const err137 = {instancePath:instancePath+"/solutions/" + i2+"/before",schemaPath:"#/properties/solutions/items/properties/before/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key8 of Object.keys(data40)){
if(!((((key8 === "ready") || (key8 === "blocking")) || (key8 === "standing")) || (key8 === "deadline"))){
const err138 = {instancePath:instancePath+"/solutions/" + i2+"/before",schemaPath:"#/properties/solutions/items/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data40.ready !== undefined && func0.call(data40, "ready")){
if(typeof data40.ready !== "boolean"){
const err139 = {instancePath:instancePath+"/solutions/" + i2+"/before/ready",schemaPath:"#/properties/solutions/items/properties/before/properties/ready/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data40.blocking !== undefined && func0.call(data40, "blocking")){
let data42 = data40.blocking;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err140 = {instancePath:instancePath+"/solutions/" + i2+"/before/blocking",schemaPath:"#/properties/solutions/items/properties/before/properties/blocking/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err141 = {instancePath:instancePath+"/solutions/" + i2+"/before/blocking",schemaPath:"#/properties/solutions/items/properties/before/properties/blocking/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(data40.standing !== undefined && func0.call(data40, "standing")){
let data43 = data40.standing;
if(typeof data43 === "string"){
if(func73(data43) > 600){
const err142 = {instancePath:instancePath+"/solutions/" + i2+"/before/standing",schemaPath:"#/properties/solutions/items/properties/before/properties/standing/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func73(data43) < 1){
const err143 = {instancePath:instancePath+"/solutions/" + i2+"/before/standing",schemaPath:"#/properties/solutions/items/properties/before/properties/standing/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/solutions/" + i2+"/before/standing",schemaPath:"#/properties/solutions/items/properties/before/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data40.deadline !== undefined && func0.call(data40, "deadline")){
let data44 = data40.deadline;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.of === undefined) || (!(func0.call(data44, "of")))){
const err145 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((data44.date === undefined) || (!(func0.call(data44, "date")))){
const err146 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((data44.days === undefined) || (!(func0.call(data44, "days")))){
const err147 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key9 of Object.keys(data44)){
if(!(((key9 === "of") || (key9 === "date")) || (key9 === "days"))){
const err148 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data44.of !== undefined && func0.call(data44, "of")){
let data45 = data44.of;
if(typeof data45 !== "string"){
const err149 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline/of",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((data45 === "candidacy") || (data45 === "term"))){
const err150 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline/of",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/properties/of/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.before.properties.deadline.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data44.date !== undefined && func0.call(data44, "date")){
let data46 = data44.date;
if(typeof data46 === "string"){
if(func73(data46) > 10){
const err151 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline/date",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(func73(data46) < 10){
const err152 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline/date",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/properties/date/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!(formats0.validate(data46))){
const err153 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline/date",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline/date",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data44.days !== undefined && func0.call(data44, "days")){
let data47 = data44.days;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err155 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline/days",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/solutions/" + i2+"/before/deadline",schemaPath:"#/properties/solutions/items/properties/before/properties/deadline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/solutions/" + i2+"/before",schemaPath:"#/properties/solutions/items/properties/before/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data34.after !== undefined && func0.call(data34, "after")){
let data48 = data34.after;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.ready === undefined) || (!(func0.call(data48, "ready")))){
const err158 = {instancePath:instancePath+"/solutions/" + i2+"/after",schemaPath:"#/properties/solutions/items/properties/after/required",keyword:"required",params:{missingProperty: "ready"},message:"must have required property '"+"ready"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((data48.blocking === undefined) || (!(func0.call(data48, "blocking")))){
const err159 = {instancePath:instancePath+"/solutions/" + i2+"/after",schemaPath:"#/properties/solutions/items/properties/after/required",keyword:"required",params:{missingProperty: "blocking"},message:"must have required property '"+"blocking"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((data48.standing === undefined) || (!(func0.call(data48, "standing")))){
const err160 = {instancePath:instancePath+"/solutions/" + i2+"/after",schemaPath:"#/properties/solutions/items/properties/after/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key10 of Object.keys(data48)){
if(!((((key10 === "ready") || (key10 === "blocking")) || (key10 === "standing")) || (key10 === "deadline"))){
const err161 = {instancePath:instancePath+"/solutions/" + i2+"/after",schemaPath:"#/properties/solutions/items/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data48.ready !== undefined && func0.call(data48, "ready")){
if(typeof data48.ready !== "boolean"){
const err162 = {instancePath:instancePath+"/solutions/" + i2+"/after/ready",schemaPath:"#/properties/solutions/items/properties/after/properties/ready/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data48.blocking !== undefined && func0.call(data48, "blocking")){
let data50 = data48.blocking;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err163 = {instancePath:instancePath+"/solutions/" + i2+"/after/blocking",schemaPath:"#/properties/solutions/items/properties/after/properties/blocking/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err164 = {instancePath:instancePath+"/solutions/" + i2+"/after/blocking",schemaPath:"#/properties/solutions/items/properties/after/properties/blocking/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data48.standing !== undefined && func0.call(data48, "standing")){
let data51 = data48.standing;
if(typeof data51 === "string"){
if(func73(data51) > 600){
const err165 = {instancePath:instancePath+"/solutions/" + i2+"/after/standing",schemaPath:"#/properties/solutions/items/properties/after/properties/standing/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func73(data51) < 1){
const err166 = {instancePath:instancePath+"/solutions/" + i2+"/after/standing",schemaPath:"#/properties/solutions/items/properties/after/properties/standing/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/solutions/" + i2+"/after/standing",schemaPath:"#/properties/solutions/items/properties/after/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data48.deadline !== undefined && func0.call(data48, "deadline")){
let data52 = data48.deadline;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52.of === undefined) || (!(func0.call(data52, "of")))){
const err168 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((data52.date === undefined) || (!(func0.call(data52, "date")))){
const err169 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((data52.days === undefined) || (!(func0.call(data52, "days")))){
const err170 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key11 of Object.keys(data52)){
if(!(((key11 === "of") || (key11 === "date")) || (key11 === "days"))){
const err171 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data52.of !== undefined && func0.call(data52, "of")){
let data53 = data52.of;
if(typeof data53 !== "string"){
const err172 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline/of",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((data53 === "candidacy") || (data53 === "term"))){
const err173 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline/of",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/properties/of/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.after.properties.deadline.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data52.date !== undefined && func0.call(data52, "date")){
let data54 = data52.date;
if(typeof data54 === "string"){
if(func73(data54) > 10){
const err174 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline/date",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(func73(data54) < 10){
const err175 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline/date",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/properties/date/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!(formats0.validate(data54))){
const err176 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline/date",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline/date",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data52.days !== undefined && func0.call(data52, "days")){
let data55 = data52.days;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err178 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline/days",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/solutions/" + i2+"/after/deadline",schemaPath:"#/properties/solutions/items/properties/after/properties/deadline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/solutions/" + i2+"/after",schemaPath:"#/properties/solutions/items/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data34.requirements !== undefined && func0.call(data34, "requirements")){
let data56 = data34.requirements;
if(Array.isArray(data56)){
if(data56.length > 200){
const err181 = {instancePath:instancePath+"/solutions/" + i2+"/requirements",schemaPath:"#/properties/solutions/items/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.id === undefined) || (!(func0.call(data57, "id")))){
const err182 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((data57.title === undefined) || (!(func0.call(data57, "title")))){
const err183 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((data57.change === undefined) || (!(func0.call(data57, "change")))){
const err184 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((data57.reasons === undefined) || (!(func0.call(data57, "reasons")))){
const err185 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key12 of Object.keys(data57)){
if(!((((((key12 === "id") || (key12 === "title")) || (key12 === "change")) || (key12 === "before")) || (key12 === "after")) || (key12 === "reasons"))){
const err186 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data57.id !== undefined && func0.call(data57, "id")){
let data58 = data57.id;
if(typeof data58 === "string"){
if(func73(data58) > 9){
const err187 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/id",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func73(data58) < 1){
const err188 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/id",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/id",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data57.title !== undefined && func0.call(data57, "title")){
let data59 = data57.title;
if(typeof data59 === "string"){
if(func73(data59) > 120){
const err190 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func73(data59) < 1){
const err191 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data57.change !== undefined && func0.call(data57, "change")){
let data60 = data57.change;
if(typeof data60 !== "string"){
const err193 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/change",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!((((data60 === "added") || (data60 === "removed")) || (data60 === "changed")) || (data60 === "same"))){
const err194 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/change",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.change.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data57.before !== undefined && func0.call(data57, "before")){
let data61 = data57.before;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.verdict === undefined) || (!(func0.call(data61, "verdict")))){
const err195 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((data61.blocking === undefined) || (!(func0.call(data61, "blocking")))){
const err196 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/required",keyword:"required",params:{missingProperty: "blocking"},message:"must have required property '"+"blocking"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((data61.what === undefined) || (!(func0.call(data61, "what")))){
const err197 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((data61.evidence === undefined) || (!(func0.call(data61, "evidence")))){
const err198 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key13 of Object.keys(data61)){
if(!(((((key13 === "verdict") || (key13 === "blocking")) || (key13 === "what")) || (key13 === "evidence")) || (key13 === "upcoming"))){
const err199 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data61.verdict !== undefined && func0.call(data61, "verdict")){
let data62 = data61.verdict;
if(typeof data62 !== "string"){
const err200 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!(((((((data62 === "pass") || (data62 === "fail")) || (data62 === "pending")) || (data62 === "waived")) || (data62 === "not-applicable")) || (data62 === "not-run")) || (data62 === "not-yet-defined"))){
const err201 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.before.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data61.blocking !== undefined && func0.call(data61, "blocking")){
if(typeof data61.blocking !== "boolean"){
const err202 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/blocking",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data61.what !== undefined && func0.call(data61, "what")){
let data64 = data61.what;
if(typeof data64 === "string"){
if(func73(data64) > 2000){
const err203 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(func73(data64) < 1){
const err204 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data61.evidence !== undefined && func0.call(data61, "evidence")){
let data65 = data61.evidence;
if(Array.isArray(data65)){
if(data65.length > 2000){
const err206 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len4 = data65.length;
for(let i4=0; i4<len4; i4++){
let data66 = data65[i4];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if((data66.path === undefined) || (!(func0.call(data66, "path")))){
const err207 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((data66.what === undefined) || (!(func0.call(data66, "what")))){
const err208 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key14 of Object.keys(data66)){
if(!(((key14 === "path") || (key14 === "line")) || (key14 === "what"))){
const err209 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data66.path !== undefined && func0.call(data66, "path")){
let data67 = data66.path;
if(typeof data67 === "string"){
if(func73(data67) > 400){
const err210 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(func73(data67) < 1){
const err211 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data66.line !== undefined && func0.call(data66, "line")){
let data68 = data66.line;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err213 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err214 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
if(data66.what !== undefined && func0.call(data66, "what")){
let data69 = data66.what;
if(typeof data69 === "string"){
if(func73(data69) > 2000){
const err215 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(func73(data69) < 1){
const err216 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data61.upcoming !== undefined && func0.call(data61, "upcoming")){
let data70 = data61.upcoming;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if((data70.from === undefined) || (!(func0.call(data70, "from")))){
const err220 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((data70.verdict === undefined) || (!(func0.call(data70, "verdict")))){
const err221 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((data70.blocks === undefined) || (!(func0.call(data70, "blocks")))){
const err222 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key15 of Object.keys(data70)){
if(!(((key15 === "from") || (key15 === "verdict")) || (key15 === "blocks"))){
const err223 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data70.from !== undefined && func0.call(data70, "from")){
let data71 = data70.from;
if(typeof data71 === "string"){
if(func73(data71) > 10){
const err224 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func73(data71) < 10){
const err225 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!(formats0.validate(data71))){
const err226 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data70.verdict !== undefined && func0.call(data70, "verdict")){
let data72 = data70.verdict;
if(typeof data72 !== "string"){
const err228 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!(((((((data72 === "pass") || (data72 === "fail")) || (data72 === "pending")) || (data72 === "waived")) || (data72 === "not-applicable")) || (data72 === "not-run")) || (data72 === "not-yet-defined"))){
const err229 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.before.properties.upcoming.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data70.blocks !== undefined && func0.call(data70, "blocks")){
if(typeof data70.blocks !== "boolean"){
const err230 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming/blocks",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/properties/blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/properties/upcoming/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/before",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/before/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data57.after !== undefined && func0.call(data57, "after")){
let data74 = data57.after;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if((data74.verdict === undefined) || (!(func0.call(data74, "verdict")))){
const err233 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((data74.blocking === undefined) || (!(func0.call(data74, "blocking")))){
const err234 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/required",keyword:"required",params:{missingProperty: "blocking"},message:"must have required property '"+"blocking"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if((data74.what === undefined) || (!(func0.call(data74, "what")))){
const err235 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((data74.evidence === undefined) || (!(func0.call(data74, "evidence")))){
const err236 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key16 of Object.keys(data74)){
if(!(((((key16 === "verdict") || (key16 === "blocking")) || (key16 === "what")) || (key16 === "evidence")) || (key16 === "upcoming"))){
const err237 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data74.verdict !== undefined && func0.call(data74, "verdict")){
let data75 = data74.verdict;
if(typeof data75 !== "string"){
const err238 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(((((((data75 === "pass") || (data75 === "fail")) || (data75 === "pending")) || (data75 === "waived")) || (data75 === "not-applicable")) || (data75 === "not-run")) || (data75 === "not-yet-defined"))){
const err239 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.after.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data74.blocking !== undefined && func0.call(data74, "blocking")){
if(typeof data74.blocking !== "boolean"){
const err240 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/blocking",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data74.what !== undefined && func0.call(data74, "what")){
let data77 = data74.what;
if(typeof data77 === "string"){
if(func73(data77) > 2000){
const err241 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(func73(data77) < 1){
const err242 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data74.evidence !== undefined && func0.call(data74, "evidence")){
let data78 = data74.evidence;
if(Array.isArray(data78)){
if(data78.length > 2000){
const err244 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const len5 = data78.length;
for(let i5=0; i5<len5; i5++){
let data79 = data78[i5];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.path === undefined) || (!(func0.call(data79, "path")))){
const err245 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((data79.what === undefined) || (!(func0.call(data79, "what")))){
const err246 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key17 of Object.keys(data79)){
if(!(((key17 === "path") || (key17 === "line")) || (key17 === "what"))){
const err247 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data79.path !== undefined && func0.call(data79, "path")){
let data80 = data79.path;
if(typeof data80 === "string"){
if(func73(data80) > 400){
const err248 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(func73(data80) < 1){
const err249 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data79.line !== undefined && func0.call(data79, "line")){
let data81 = data79.line;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err251 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
const err252 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
if(data79.what !== undefined && func0.call(data79, "what")){
let data82 = data79.what;
if(typeof data82 === "string"){
if(func73(data82) > 2000){
const err253 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func73(data82) < 1){
const err254 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence/" + i5,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data74.upcoming !== undefined && func0.call(data74, "upcoming")){
let data83 = data74.upcoming;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if((data83.from === undefined) || (!(func0.call(data83, "from")))){
const err258 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((data83.verdict === undefined) || (!(func0.call(data83, "verdict")))){
const err259 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((data83.blocks === undefined) || (!(func0.call(data83, "blocks")))){
const err260 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key18 of Object.keys(data83)){
if(!(((key18 === "from") || (key18 === "verdict")) || (key18 === "blocks"))){
const err261 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data83.from !== undefined && func0.call(data83, "from")){
let data84 = data83.from;
if(typeof data84 === "string"){
if(func73(data84) > 10){
const err262 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(func73(data84) < 10){
const err263 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!(formats0.validate(data84))){
const err264 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data83.verdict !== undefined && func0.call(data83, "verdict")){
let data85 = data83.verdict;
if(typeof data85 !== "string"){
const err266 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!(((((((data85 === "pass") || (data85 === "fail")) || (data85 === "pending")) || (data85 === "waived")) || (data85 === "not-applicable")) || (data85 === "not-run")) || (data85 === "not-yet-defined"))){
const err267 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.after.properties.upcoming.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data83.blocks !== undefined && func0.call(data83, "blocks")){
if(typeof data83.blocks !== "boolean"){
const err268 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming/blocks",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/properties/blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/properties/upcoming/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/after",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data57.reasons !== undefined && func0.call(data57, "reasons")){
let data87 = data57.reasons;
if(Array.isArray(data87)){
if(data87.length > 200){
const err271 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/reasons",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/reasons/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len6 = data87.length;
for(let i6=0; i6<len6; i6++){
let data88 = data87[i6];
if(typeof data88 === "string"){
if(func73(data88) > 2000){
const err272 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/reasons/" + i6,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/reasons/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(func73(data88) < 1){
const err273 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/reasons/" + i6,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/reasons/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/reasons/" + i6,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/reasons",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/solutions/" + i2+"/requirements",schemaPath:"#/properties/solutions/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/solutions",schemaPath:"#/properties/solutions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data.unaffected !== undefined && func0.call(data, "unaffected")){
let data89 = data.unaffected;
if(Array.isArray(data89)){
if(data89.length > 100000){
const err280 = {instancePath:instancePath+"/unaffected",schemaPath:"#/properties/unaffected/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len7 = data89.length;
for(let i7=0; i7<len7; i7++){
let data90 = data89[i7];
if(typeof data90 === "string"){
if(func73(data90) > 200){
const err281 = {instancePath:instancePath+"/unaffected/" + i7,schemaPath:"#/properties/unaffected/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(func73(data90) < 1){
const err282 = {instancePath:instancePath+"/unaffected/" + i7,schemaPath:"#/properties/unaffected/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/unaffected/" + i7,schemaPath:"#/properties/unaffected/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/unaffected",schemaPath:"#/properties/unaffected/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data.ended !== undefined && func0.call(data, "ended")){
let data91 = data.ended;
if(Array.isArray(data91)){
if(data91.length > 100000){
const err285 = {instancePath:instancePath+"/ended",schemaPath:"#/properties/ended/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
const len8 = data91.length;
for(let i8=0; i8<len8; i8++){
let data92 = data91[i8];
if(typeof data92 === "string"){
if(func73(data92) > 200){
const err286 = {instancePath:instancePath+"/ended/" + i8,schemaPath:"#/properties/ended/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(func73(data92) < 1){
const err287 = {instancePath:instancePath+"/ended/" + i8,schemaPath:"#/properties/ended/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/ended/" + i8,schemaPath:"#/properties/ended/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/ended",schemaPath:"#/properties/ended/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data.partnersWithoutSolution !== undefined && func0.call(data, "partnersWithoutSolution")){
let data93 = data.partnersWithoutSolution;
if(Array.isArray(data93)){
if(data93.length > 100000){
const err290 = {instancePath:instancePath+"/partnersWithoutSolution",schemaPath:"#/properties/partnersWithoutSolution/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
const len9 = data93.length;
for(let i9=0; i9<len9; i9++){
let data94 = data93[i9];
if(typeof data94 === "string"){
if(func73(data94) > 200){
const err291 = {instancePath:instancePath+"/partnersWithoutSolution/" + i9,schemaPath:"#/properties/partnersWithoutSolution/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(func73(data94) < 1){
const err292 = {instancePath:instancePath+"/partnersWithoutSolution/" + i9,schemaPath:"#/properties/partnersWithoutSolution/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/partnersWithoutSolution/" + i9,schemaPath:"#/properties/partnersWithoutSolution/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/partnersWithoutSolution",schemaPath:"#/properties/partnersWithoutSolution/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data.notJudged !== undefined && func0.call(data, "notJudged")){
let data95 = data.notJudged;
if(Array.isArray(data95)){
if(data95.length > 100000){
const err295 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const len10 = data95.length;
for(let i10=0; i10<len10; i10++){
let data96 = data95[i10];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if((data96.path === undefined) || (!(func0.call(data96, "path")))){
const err296 = {instancePath:instancePath+"/notJudged/" + i10,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if((data96.why === undefined) || (!(func0.call(data96, "why")))){
const err297 = {instancePath:instancePath+"/notJudged/" + i10,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key19 of Object.keys(data96)){
if(!((key19 === "path") || (key19 === "why"))){
const err298 = {instancePath:instancePath+"/notJudged/" + i10,schemaPath:"#/properties/notJudged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data96.path !== undefined && func0.call(data96, "path")){
let data97 = data96.path;
if(typeof data97 === "string"){
if(func73(data97) > 400){
const err299 = {instancePath:instancePath+"/notJudged/" + i10+"/path",schemaPath:"#/properties/notJudged/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(func73(data97) < 1){
const err300 = {instancePath:instancePath+"/notJudged/" + i10+"/path",schemaPath:"#/properties/notJudged/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/notJudged/" + i10+"/path",schemaPath:"#/properties/notJudged/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data96.why !== undefined && func0.call(data96, "why")){
let data98 = data96.why;
if(typeof data98 === "string"){
if(func73(data98) > 2000){
const err302 = {instancePath:instancePath+"/notJudged/" + i10+"/why",schemaPath:"#/properties/notJudged/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(func73(data98) < 1){
const err303 = {instancePath:instancePath+"/notJudged/" + i10+"/why",schemaPath:"#/properties/notJudged/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/notJudged/" + i10+"/why",schemaPath:"#/properties/notJudged/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/notJudged/" + i10,schemaPath:"#/properties/notJudged/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data99 = data.absent;
if(Array.isArray(data99)){
if(data99.length > 100){
const err307 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data99.length < 1){
const err308 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
const len11 = data99.length;
for(let i11=0; i11<len11; i11++){
let data100 = data99[i11];
if(typeof data100 === "string"){
if(func73(data100) > 1000){
const err309 = {instancePath:instancePath+"/absent/" + i11,schemaPath:"#/properties/absent/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(func73(data100) < 1){
const err310 = {instancePath:instancePath+"/absent/" + i11,schemaPath:"#/properties/absent/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/absent/" + i11,schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const readinessReport = validate25;
const schema36 = {"$id":"https://schemas.invalid/reports/readiness-report.schema.json","type":"object","additionalProperties":false,"required":["tool","program","asOf","ready","exitCode","solutions","partners","notJudged","partnersWithoutSolution"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"program":{"type":"string","minLength":1,"maxLength":7},"tiers":{"type":"array","maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":40}}}},"people":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["role","who"],"properties":{"role":{"type":"string","enum":["integrator","ecosystem-team"]},"who":{"type":"string","minLength":1,"maxLength":80}}}},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"ready":{"type":"boolean"},"exitCode":{"type":"integer","enum":[0,1,2]},"solutions":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["partner","solution","partnerName","solutionName","certified","ready","standing","requirements"],"properties":{"partner":{"type":"string","minLength":1,"maxLength":80},"solution":{"type":"string","minLength":1,"maxLength":80},"partnerName":{"type":"string","minLength":1,"maxLength":80},"solutionName":{"type":"string","minLength":1,"maxLength":80},"status":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"]},"tier":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"next":{"type":"string","enum":["applicant->candidate","candidate->member","renewal"]},"program":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"version":{"type":"string","minLength":1,"maxLength":40},"state":{"type":"string","enum":["current","other","retiring","retired","unknown","absent"]},"retired":{"type":"string","format":"date","minLength":10,"maxLength":10},"what":{"type":"string","minLength":1,"maxLength":400}}},"standing":{"type":"string","minLength":1,"maxLength":600},"deadline":{"type":"object","additionalProperties":false,"required":["of","date","days"],"properties":{"of":{"type":"string","enum":["candidacy","term"]},"date":{"type":"string","format":"date","minLength":10,"maxLength":10},"days":{"type":"integer"},"from":{"type":"string","format":"date","minLength":10,"maxLength":10}}},"tierNote":{"type":"string","minLength":1,"maxLength":300},"certified":{"type":"boolean"},"certifiedOn":{"type":"string","format":"date","minLength":10,"maxLength":10},"ready":{"type":"boolean"},"requirements":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","title","blocks","owner","effort","verdict","blocking"],"properties":{"id":{"type":"string","maxLength":9},"title":{"type":"string","minLength":1,"maxLength":120},"blocks":{"type":"string","pattern":"^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$","maxLength":46},"owner":{"type":"string","enum":["partner","integrator","ecosystem-team"]},"effort":{"type":"string","enum":["minutes","hours","days"]},"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"blocking":{"type":"boolean"},"computed":{"type":"object","additionalProperties":false,"required":["verdict","what","evidence"],"properties":{"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"what":{"type":"string","minLength":1,"maxLength":2000},"evidence":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0},"what":{"type":"string","minLength":1,"maxLength":2000},"section":{"type":"string","minLength":1,"maxLength":200}}}}}},"attested":{"type":"object","additionalProperties":false,"required":["verdict","what","evidence"],"properties":{"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"what":{"type":"string","minLength":1,"maxLength":2000},"evidence":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0},"what":{"type":"string","minLength":1,"maxLength":2000},"section":{"type":"string","minLength":1,"maxLength":200}}}},"stale":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["path","block","why"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"block":{"type":"string","minLength":1,"maxLength":120},"step":{"type":"string","minLength":1,"maxLength":120},"why":{"type":"string","enum":["changed","gone","unsigned"]}}}}}},"waiver":{"type":"object","additionalProperties":false,"required":["reason","approver","approved","expires"],"properties":{"reason":{"type":"string","minLength":1,"maxLength":500},"approver":{"type":"string","minLength":1,"maxLength":80},"approved":{"type":"string","format":"date","minLength":10,"maxLength":10},"expires":{"type":"string","format":"date","minLength":10,"maxLength":10}}},"next":{"type":"string","minLength":1,"maxLength":2000},"upcoming":{"type":"object","additionalProperties":false,"required":["from","verdict","blocks"],"properties":{"from":{"type":"string","format":"date","minLength":10,"maxLength":10},"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"blocks":{"type":"boolean"},"next":{"type":"string","minLength":1,"maxLength":2000}}}}}},"notFor":{"type":"string","minLength":1,"maxLength":200},"steps":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["requirement","who","effort","do","places","command"],"properties":{"requirement":{"type":"string","minLength":1,"maxLength":9},"who":{"type":"string","enum":["partner","integrator","ecosystem-team"]},"effort":{"type":"string","enum":["minutes","hours","days"]},"do":{"type":"string","minLength":1,"maxLength":2000},"places":{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0},"what":{"type":"string","minLength":1,"maxLength":2000},"section":{"type":"string","minLength":1,"maxLength":200}}}},"command":{"type":"string","minLength":1,"maxLength":2000}}}},"categories":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":80}},"articles":{"type":"object","additionalProperties":false,"required":["public","internal"],"properties":{"public":{"type":"integer","minimum":0},"internal":{"type":"integer","minimum":0}}}}}},"partners":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["partner"],"properties":{"partner":{"type":"string","minLength":1,"maxLength":80},"partnerName":{"type":"string","minLength":1,"maxLength":80},"program":{"type":"object","additionalProperties":false,"required":["state"],"properties":{"version":{"type":"string","minLength":1,"maxLength":40},"state":{"type":"string","enum":["current","other","retiring","retired","unknown","absent"]},"retired":{"type":"string","format":"date","minLength":10,"maxLength":10},"what":{"type":"string","minLength":1,"maxLength":400}}},"entitlements":{"type":"object","additionalProperties":false,"required":["as","why","benefits"],"properties":{"as":{"type":"string","minLength":1,"maxLength":40},"why":{"type":"string","minLength":1,"maxLength":300},"placement":{"type":"integer","minimum":0},"credit":{"type":"object","additionalProperties":false,"required":["sums","parts","state","inWords","why"],"properties":{"sums":{"type":"array","maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["usd"],"properties":{"usd":{"type":"integer","minimum":0},"per":{"type":"string","enum":["month"]}}}},"parts":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["id","text","from","usd"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"text":{"type":"string","minLength":1,"maxLength":300},"from":{"type":"string","minLength":1,"maxLength":40},"usd":{"type":"integer","minimum":0},"per":{"type":"string","enum":["month"]}}}},"state":{"type":"string","enum":["given","withheld","unknown"]},"while":{"type":"string","minLength":1,"maxLength":9},"inWords":{"type":"string","minLength":1,"maxLength":200},"why":{"type":"string","minLength":1,"maxLength":300}}},"benefits":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","text","from"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"text":{"type":"string","minLength":1,"maxLength":300},"from":{"type":"string","minLength":1,"maxLength":40}}}}}}}}},"notJudged":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"why":{"type":"string","minLength":1,"maxLength":2000}}}},"partnersWithoutSolution":{"type":"array","maxItems":100000,"items":{"type":"string","minLength":1,"maxLength":80}},"absent":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":1000}},"for":{"type":"object","additionalProperties":false,"required":["id","title","inWords","defined"],"properties":{"id":{"type":"string","minLength":1,"maxLength":20},"title":{"type":"string","minLength":1,"maxLength":40},"inWords":{"type":"string","minLength":1,"maxLength":80},"defined":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":300}}},"due":{"type":"object","additionalProperties":false,"required":["until","dates"],"properties":{"until":{"type":"string","format":"date","minLength":10,"maxLength":10},"dates":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["id","source","day","days","what","effect","who","about"],"properties":{"id":{"type":"string","minLength":1,"maxLength":600},"source":{"type":"string","minLength":1,"maxLength":40},"day":{"type":"string","format":"date","minLength":10,"maxLength":10},"days":{"type":"integer"},"what":{"type":"string","minLength":1,"maxLength":600},"effect":{"type":"string","minLength":1,"maxLength":600},"who":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","enum":["partner","integrator","ecosystem-team"]}},"about":{"type":"object","additionalProperties":false,"properties":{"partner":{"type":"string","minLength":1,"maxLength":80},"solution":{"type":"string","minLength":1,"maxLength":80},"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0}}}}}}}},"waivers":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["of","about","reason","approver","approved","expires","days","state","path"],"properties":{"of":{"type":"string","minLength":0,"maxLength":80},"kind":{"type":"string","enum":["requirement","rule"]},"about":{"type":"string","minLength":0,"maxLength":400},"reason":{"type":"string","minLength":1,"maxLength":2000},"approver":{"type":"string","minLength":1,"maxLength":200},"approved":{"type":"string","format":"date","minLength":10,"maxLength":10},"expires":{"type":"string","format":"date","minLength":10,"maxLength":10},"days":{"type":"integer"},"state":{"type":"string","enum":["active","expired","unused","ahead","refused"]},"why":{"type":"string","minLength":1,"maxLength":1000},"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0}}}},"history":{"type":"object","additionalProperties":false,"required":["commits","changes"],"properties":{"commits":{"type":"integer","minimum":0},"since":{"type":"string","format":"date","minLength":10,"maxLength":10},"why":{"type":"string","minLength":1,"maxLength":400},"changes":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["day","by","partner","solution"],"properties":{"day":{"type":"string","format":"date","minLength":10,"maxLength":10},"by":{"type":"string","enum":["commit","time","work-tree"]},"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$","maxLength":64},"partner":{"type":"string","minLength":1,"maxLength":80},"solution":{"type":"string","minLength":1,"maxLength":80},"ready":{"type":"string","enum":["ready","not-ready","none"]},"stands":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed","unknown","gone"]},"next":{"type":"string","enum":["applicant->candidate","candidate->member","renewal","none"]},"turned":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["id","to"],"properties":{"id":{"type":"string","minLength":1,"maxLength":20},"from":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"to":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]}}}}}}}}}}};
const pattern4 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
const pattern6 = new RegExp("^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$", "u");
const pattern7 = new RegExp("^[0-9a-f]{40,64}$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/readiness-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.program === undefined) || (!(func0.call(data, "program")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.ready === undefined) || (!(func0.call(data, "ready")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ready"},message:"must have required property '"+"ready"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.exitCode === undefined) || (!(func0.call(data, "exitCode")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.solutions === undefined) || (!(func0.call(data, "solutions")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "solutions"},message:"must have required property '"+"solutions"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.partners === undefined) || (!(func0.call(data, "partners")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partners"},message:"must have required property '"+"partners"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.notJudged === undefined) || (!(func0.call(data, "notJudged")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notJudged"},message:"must have required property '"+"notJudged"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.partnersWithoutSolution === undefined) || (!(func0.call(data, "partnersWithoutSolution")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partnersWithoutSolution"},message:"must have required property '"+"partnersWithoutSolution"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema36.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err10 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err11 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err13 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func73(data1) < 1){
const err14 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err16 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func73(data2) < 1){
const err17 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data3 = data.program;
if(typeof data3 === "string"){
if(func73(data3) > 7){
const err20 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func73(data3) < 1){
const err21 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.tiers !== undefined && func0.call(data, "tiers")){
let data4 = data.tiers;
if(Array.isArray(data4)){
if(data4.length > 6){
const err23 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.id === undefined) || (!(func0.call(data5, "id")))){
const err24 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data5.title === undefined) || (!(func0.call(data5, "title")))){
const err25 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!((key2 === "id") || (key2 === "title"))){
const err26 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.id !== undefined && func0.call(data5, "id")){
let data6 = data5.id;
if(typeof data6 === "string"){
if(func73(data6) > 40){
const err27 = {instancePath:instancePath+"/tiers/" + i0+"/id",schemaPath:"#/properties/tiers/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern4.test(data6)){
const err28 = {instancePath:instancePath+"/tiers/" + i0+"/id",schemaPath:"#/properties/tiers/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/tiers/" + i0+"/id",schemaPath:"#/properties/tiers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.title !== undefined && func0.call(data5, "title")){
let data7 = data5.title;
if(typeof data7 === "string"){
if(func73(data7) > 40){
const err30 = {instancePath:instancePath+"/tiers/" + i0+"/title",schemaPath:"#/properties/tiers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func73(data7) < 1){
const err31 = {instancePath:instancePath+"/tiers/" + i0+"/title",schemaPath:"#/properties/tiers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/tiers/" + i0+"/title",schemaPath:"#/properties/tiers/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data8 = data.people;
if(Array.isArray(data8)){
if(data8.length > 10){
const err35 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.role === undefined) || (!(func0.call(data9, "role")))){
const err36 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data9.who === undefined) || (!(func0.call(data9, "who")))){
const err37 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 of Object.keys(data9)){
if(!((key3 === "role") || (key3 === "who"))){
const err38 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.role !== undefined && func0.call(data9, "role")){
let data10 = data9.role;
if(typeof data10 !== "string"){
const err39 = {instancePath:instancePath+"/people/" + i1+"/role",schemaPath:"#/properties/people/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data10 === "integrator") || (data10 === "ecosystem-team"))){
const err40 = {instancePath:instancePath+"/people/" + i1+"/role",schemaPath:"#/properties/people/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema36.properties.people.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.who !== undefined && func0.call(data9, "who")){
let data11 = data9.who;
if(typeof data11 === "string"){
if(func73(data11) > 80){
const err41 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func73(data11) < 1){
const err42 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data12 = data.asOf;
if(typeof data12 === "string"){
if(func73(data12) > 10){
const err46 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func73(data12) < 10){
const err47 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(formats0.validate(data12))){
const err48 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.ready !== undefined && func0.call(data, "ready")){
if(typeof data.ready !== "boolean"){
const err50 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.exitCode !== undefined && func0.call(data, "exitCode")){
let data14 = data.exitCode;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err51 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data14 === 0) || (data14 === 1)) || (data14 === 2))){
const err52 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema36.properties.exitCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.solutions !== undefined && func0.call(data, "solutions")){
let data15 = data.solutions;
if(Array.isArray(data15)){
if(data15.length > 100000){
const err53 = {instancePath:instancePath+"/solutions",schemaPath:"#/properties/solutions/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.partner === undefined) || (!(func0.call(data16, "partner")))){
const err54 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "partner"},message:"must have required property '"+"partner"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((data16.solution === undefined) || (!(func0.call(data16, "solution")))){
const err55 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "solution"},message:"must have required property '"+"solution"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data16.partnerName === undefined) || (!(func0.call(data16, "partnerName")))){
const err56 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "partnerName"},message:"must have required property '"+"partnerName"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data16.solutionName === undefined) || (!(func0.call(data16, "solutionName")))){
const err57 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "solutionName"},message:"must have required property '"+"solutionName"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data16.certified === undefined) || (!(func0.call(data16, "certified")))){
const err58 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "certified"},message:"must have required property '"+"certified"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data16.ready === undefined) || (!(func0.call(data16, "ready")))){
const err59 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "ready"},message:"must have required property '"+"ready"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data16.standing === undefined) || (!(func0.call(data16, "standing")))){
const err60 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data16.requirements === undefined) || (!(func0.call(data16, "requirements")))){
const err61 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key4 of Object.keys(data16)){
if(!(func0.call(schema36.properties.solutions.items.properties, key4))){
const err62 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data16.partner !== undefined && func0.call(data16, "partner")){
let data17 = data16.partner;
if(typeof data17 === "string"){
if(func73(data17) > 80){
const err63 = {instancePath:instancePath+"/solutions/" + i2+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func73(data17) < 1){
const err64 = {instancePath:instancePath+"/solutions/" + i2+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/solutions/" + i2+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data16.solution !== undefined && func0.call(data16, "solution")){
let data18 = data16.solution;
if(typeof data18 === "string"){
if(func73(data18) > 80){
const err66 = {instancePath:instancePath+"/solutions/" + i2+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func73(data18) < 1){
const err67 = {instancePath:instancePath+"/solutions/" + i2+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/solutions/" + i2+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data16.partnerName !== undefined && func0.call(data16, "partnerName")){
let data19 = data16.partnerName;
if(typeof data19 === "string"){
if(func73(data19) > 80){
const err69 = {instancePath:instancePath+"/solutions/" + i2+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func73(data19) < 1){
const err70 = {instancePath:instancePath+"/solutions/" + i2+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/solutions/" + i2+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data16.solutionName !== undefined && func0.call(data16, "solutionName")){
let data20 = data16.solutionName;
if(typeof data20 === "string"){
if(func73(data20) > 80){
const err72 = {instancePath:instancePath+"/solutions/" + i2+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func73(data20) < 1){
const err73 = {instancePath:instancePath+"/solutions/" + i2+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/solutions/" + i2+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data16.status !== undefined && func0.call(data16, "status")){
let data21 = data16.status;
if(typeof data21 !== "string"){
const err75 = {instancePath:instancePath+"/solutions/" + i2+"/status",schemaPath:"#/properties/solutions/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data21 === "applicant") || (data21 === "candidate")) || (data21 === "member")) || (data21 === "declined")) || (data21 === "withdrawn")) || (data21 === "lapsed"))){
const err76 = {instancePath:instancePath+"/solutions/" + i2+"/status",schemaPath:"#/properties/solutions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data16.tier !== undefined && func0.call(data16, "tier")){
let data22 = data16.tier;
if(typeof data22 === "string"){
if(func73(data22) > 40){
const err77 = {instancePath:instancePath+"/solutions/" + i2+"/tier",schemaPath:"#/properties/solutions/items/properties/tier/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern4.test(data22)){
const err78 = {instancePath:instancePath+"/solutions/" + i2+"/tier",schemaPath:"#/properties/solutions/items/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/solutions/" + i2+"/tier",schemaPath:"#/properties/solutions/items/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data16.next !== undefined && func0.call(data16, "next")){
let data23 = data16.next;
if(typeof data23 !== "string"){
const err80 = {instancePath:instancePath+"/solutions/" + i2+"/next",schemaPath:"#/properties/solutions/items/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!(((data23 === "applicant->candidate") || (data23 === "candidate->member")) || (data23 === "renewal"))){
const err81 = {instancePath:instancePath+"/solutions/" + i2+"/next",schemaPath:"#/properties/solutions/items/properties/next/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.next.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data16.program !== undefined && func0.call(data16, "program")){
let data24 = data16.program;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.state === undefined) || (!(func0.call(data24, "state")))){
const err82 = {instancePath:instancePath+"/solutions/" + i2+"/program",schemaPath:"#/properties/solutions/items/properties/program/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key5 of Object.keys(data24)){
if(!((((key5 === "version") || (key5 === "state")) || (key5 === "retired")) || (key5 === "what"))){
const err83 = {instancePath:instancePath+"/solutions/" + i2+"/program",schemaPath:"#/properties/solutions/items/properties/program/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data24.version !== undefined && func0.call(data24, "version")){
let data25 = data24.version;
if(typeof data25 === "string"){
if(func73(data25) > 40){
const err84 = {instancePath:instancePath+"/solutions/" + i2+"/program/version",schemaPath:"#/properties/solutions/items/properties/program/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func73(data25) < 1){
const err85 = {instancePath:instancePath+"/solutions/" + i2+"/program/version",schemaPath:"#/properties/solutions/items/properties/program/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/solutions/" + i2+"/program/version",schemaPath:"#/properties/solutions/items/properties/program/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data24.state !== undefined && func0.call(data24, "state")){
let data26 = data24.state;
if(typeof data26 !== "string"){
const err87 = {instancePath:instancePath+"/solutions/" + i2+"/program/state",schemaPath:"#/properties/solutions/items/properties/program/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((((((data26 === "current") || (data26 === "other")) || (data26 === "retiring")) || (data26 === "retired")) || (data26 === "unknown")) || (data26 === "absent"))){
const err88 = {instancePath:instancePath+"/solutions/" + i2+"/program/state",schemaPath:"#/properties/solutions/items/properties/program/properties/state/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.program.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data24.retired !== undefined && func0.call(data24, "retired")){
let data27 = data24.retired;
if(typeof data27 === "string"){
if(func73(data27) > 10){
const err89 = {instancePath:instancePath+"/solutions/" + i2+"/program/retired",schemaPath:"#/properties/solutions/items/properties/program/properties/retired/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func73(data27) < 10){
const err90 = {instancePath:instancePath+"/solutions/" + i2+"/program/retired",schemaPath:"#/properties/solutions/items/properties/program/properties/retired/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!(formats0.validate(data27))){
const err91 = {instancePath:instancePath+"/solutions/" + i2+"/program/retired",schemaPath:"#/properties/solutions/items/properties/program/properties/retired/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/solutions/" + i2+"/program/retired",schemaPath:"#/properties/solutions/items/properties/program/properties/retired/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data24.what !== undefined && func0.call(data24, "what")){
let data28 = data24.what;
if(typeof data28 === "string"){
if(func73(data28) > 400){
const err93 = {instancePath:instancePath+"/solutions/" + i2+"/program/what",schemaPath:"#/properties/solutions/items/properties/program/properties/what/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func73(data28) < 1){
const err94 = {instancePath:instancePath+"/solutions/" + i2+"/program/what",schemaPath:"#/properties/solutions/items/properties/program/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/solutions/" + i2+"/program/what",schemaPath:"#/properties/solutions/items/properties/program/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/solutions/" + i2+"/program",schemaPath:"#/properties/solutions/items/properties/program/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data16.standing !== undefined && func0.call(data16, "standing")){
let data29 = data16.standing;
if(typeof data29 === "string"){
if(func73(data29) > 600){
const err97 = {instancePath:instancePath+"/solutions/" + i2+"/standing",schemaPath:"#/properties/solutions/items/properties/standing/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func73(data29) < 1){
const err98 = {instancePath:instancePath+"/solutions/" + i2+"/standing",schemaPath:"#/properties/solutions/items/properties/standing/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/solutions/" + i2+"/standing",schemaPath:"#/properties/solutions/items/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data16.deadline !== undefined && func0.call(data16, "deadline")){
let data30 = data16.deadline;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.of === undefined) || (!(func0.call(data30, "of")))){
const err100 = {instancePath:instancePath+"/solutions/" + i2+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((data30.date === undefined) || (!(func0.call(data30, "date")))){
const err101 = {instancePath:instancePath+"/solutions/" + i2+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((data30.days === undefined) || (!(func0.call(data30, "days")))){
const err102 = {instancePath:instancePath+"/solutions/" + i2+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key6 of Object.keys(data30)){
if(!((((key6 === "of") || (key6 === "date")) || (key6 === "days")) || (key6 === "from"))){
const err103 = {instancePath:instancePath+"/solutions/" + i2+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.of !== undefined && func0.call(data30, "of")){
let data31 = data30.of;
if(typeof data31 !== "string"){
const err104 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/of",schemaPath:"#/properties/solutions/items/properties/deadline/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!((data31 === "candidacy") || (data31 === "term"))){
const err105 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/of",schemaPath:"#/properties/solutions/items/properties/deadline/properties/of/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.deadline.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data30.date !== undefined && func0.call(data30, "date")){
let data32 = data30.date;
if(typeof data32 === "string"){
if(func73(data32) > 10){
const err106 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/date",schemaPath:"#/properties/solutions/items/properties/deadline/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(func73(data32) < 10){
const err107 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/date",schemaPath:"#/properties/solutions/items/properties/deadline/properties/date/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(formats0.validate(data32))){
const err108 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/date",schemaPath:"#/properties/solutions/items/properties/deadline/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/date",schemaPath:"#/properties/solutions/items/properties/deadline/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.days !== undefined && func0.call(data30, "days")){
let data33 = data30.days;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err110 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/days",schemaPath:"#/properties/solutions/items/properties/deadline/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data30.from !== undefined && func0.call(data30, "from")){
let data34 = data30.from;
if(typeof data34 === "string"){
if(func73(data34) > 10){
const err111 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/from",schemaPath:"#/properties/solutions/items/properties/deadline/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func73(data34) < 10){
const err112 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/from",schemaPath:"#/properties/solutions/items/properties/deadline/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(formats0.validate(data34))){
const err113 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/from",schemaPath:"#/properties/solutions/items/properties/deadline/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/solutions/" + i2+"/deadline/from",schemaPath:"#/properties/solutions/items/properties/deadline/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/solutions/" + i2+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data16.tierNote !== undefined && func0.call(data16, "tierNote")){
let data35 = data16.tierNote;
if(typeof data35 === "string"){
if(func73(data35) > 300){
const err116 = {instancePath:instancePath+"/solutions/" + i2+"/tierNote",schemaPath:"#/properties/solutions/items/properties/tierNote/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func73(data35) < 1){
const err117 = {instancePath:instancePath+"/solutions/" + i2+"/tierNote",schemaPath:"#/properties/solutions/items/properties/tierNote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/solutions/" + i2+"/tierNote",schemaPath:"#/properties/solutions/items/properties/tierNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data16.certified !== undefined && func0.call(data16, "certified")){
if(typeof data16.certified !== "boolean"){
const err119 = {instancePath:instancePath+"/solutions/" + i2+"/certified",schemaPath:"#/properties/solutions/items/properties/certified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data16.certifiedOn !== undefined && func0.call(data16, "certifiedOn")){
let data37 = data16.certifiedOn;
if(typeof data37 === "string"){
if(func73(data37) > 10){
const err120 = {instancePath:instancePath+"/solutions/" + i2+"/certifiedOn",schemaPath:"#/properties/solutions/items/properties/certifiedOn/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func73(data37) < 10){
const err121 = {instancePath:instancePath+"/solutions/" + i2+"/certifiedOn",schemaPath:"#/properties/solutions/items/properties/certifiedOn/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!(formats0.validate(data37))){
const err122 = {instancePath:instancePath+"/solutions/" + i2+"/certifiedOn",schemaPath:"#/properties/solutions/items/properties/certifiedOn/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/solutions/" + i2+"/certifiedOn",schemaPath:"#/properties/solutions/items/properties/certifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data16.ready !== undefined && func0.call(data16, "ready")){
if(typeof data16.ready !== "boolean"){
const err124 = {instancePath:instancePath+"/solutions/" + i2+"/ready",schemaPath:"#/properties/solutions/items/properties/ready/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data16.requirements !== undefined && func0.call(data16, "requirements")){
let data39 = data16.requirements;
if(Array.isArray(data39)){
if(data39.length > 100){
const err125 = {instancePath:instancePath+"/solutions/" + i2+"/requirements",schemaPath:"#/properties/solutions/items/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len3 = data39.length;
for(let i3=0; i3<len3; i3++){
let data40 = data39[i3];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if((data40.id === undefined) || (!(func0.call(data40, "id")))){
const err126 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((data40.title === undefined) || (!(func0.call(data40, "title")))){
const err127 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((data40.blocks === undefined) || (!(func0.call(data40, "blocks")))){
const err128 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((data40.owner === undefined) || (!(func0.call(data40, "owner")))){
const err129 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((data40.effort === undefined) || (!(func0.call(data40, "effort")))){
const err130 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((data40.verdict === undefined) || (!(func0.call(data40, "verdict")))){
const err131 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((data40.blocking === undefined) || (!(func0.call(data40, "blocking")))){
const err132 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "blocking"},message:"must have required property '"+"blocking"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key7 of Object.keys(data40)){
if(!(func0.call(schema36.properties.solutions.items.properties.requirements.items.properties, key7))){
const err133 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data40.id !== undefined && func0.call(data40, "id")){
let data41 = data40.id;
if(typeof data41 === "string"){
if(func73(data41) > 9){
const err134 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/id",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/id",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data40.title !== undefined && func0.call(data40, "title")){
let data42 = data40.title;
if(typeof data42 === "string"){
if(func73(data42) > 120){
const err136 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func73(data42) < 1){
const err137 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data40.blocks !== undefined && func0.call(data40, "blocks")){
let data43 = data40.blocks;
if(typeof data43 === "string"){
if(func73(data43) > 46){
const err139 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/blocks",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/blocks/maxLength",keyword:"maxLength",params:{limit: 46},message:"must NOT have more than 46 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern6.test(data43)){
const err140 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/blocks",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/blocks/pattern",keyword:"pattern",params:{pattern: "^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$"},message:"must match pattern \""+"^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/blocks",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/blocks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data40.owner !== undefined && func0.call(data40, "owner")){
let data44 = data40.owner;
if(typeof data44 !== "string"){
const err142 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/owner",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!(((data44 === "partner") || (data44 === "integrator")) || (data44 === "ecosystem-team"))){
const err143 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/owner",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/owner/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.requirements.items.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data40.effort !== undefined && func0.call(data40, "effort")){
let data45 = data40.effort;
if(typeof data45 !== "string"){
const err144 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/effort",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/effort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!(((data45 === "minutes") || (data45 === "hours")) || (data45 === "days"))){
const err145 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/effort",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/effort/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.requirements.items.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data40.verdict !== undefined && func0.call(data40, "verdict")){
let data46 = data40.verdict;
if(typeof data46 !== "string"){
const err146 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!(((((((data46 === "pass") || (data46 === "fail")) || (data46 === "pending")) || (data46 === "waived")) || (data46 === "not-applicable")) || (data46 === "not-run")) || (data46 === "not-yet-defined"))){
const err147 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.requirements.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data40.blocking !== undefined && func0.call(data40, "blocking")){
if(typeof data40.blocking !== "boolean"){
const err148 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/blocking",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data40.computed !== undefined && func0.call(data40, "computed")){
let data48 = data40.computed;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if((data48.verdict === undefined) || (!(func0.call(data48, "verdict")))){
const err149 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((data48.what === undefined) || (!(func0.call(data48, "what")))){
const err150 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((data48.evidence === undefined) || (!(func0.call(data48, "evidence")))){
const err151 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key8 of Object.keys(data48)){
if(!(((key8 === "verdict") || (key8 === "what")) || (key8 === "evidence"))){
const err152 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data48.verdict !== undefined && func0.call(data48, "verdict")){
let data49 = data48.verdict;
if(typeof data49 !== "string"){
const err153 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!(((((((data49 === "pass") || (data49 === "fail")) || (data49 === "pending")) || (data49 === "waived")) || (data49 === "not-applicable")) || (data49 === "not-run")) || (data49 === "not-yet-defined"))){
const err154 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.requirements.items.properties.computed.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data48.what !== undefined && func0.call(data48, "what")){
let data50 = data48.what;
if(typeof data50 === "string"){
if(func73(data50) > 2000){
const err155 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func73(data50) < 1){
const err156 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data48.evidence !== undefined && func0.call(data48, "evidence")){
let data51 = data48.evidence;
if(Array.isArray(data51)){
if(data51.length > 1000){
const err158 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len4 = data51.length;
for(let i4=0; i4<len4; i4++){
let data52 = data51[i4];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52.path === undefined) || (!(func0.call(data52, "path")))){
const err159 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((data52.what === undefined) || (!(func0.call(data52, "what")))){
const err160 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key9 of Object.keys(data52)){
if(!((((key9 === "path") || (key9 === "line")) || (key9 === "what")) || (key9 === "section"))){
const err161 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data52.path !== undefined && func0.call(data52, "path")){
let data53 = data52.path;
if(typeof data53 === "string"){
if(func73(data53) > 400){
const err162 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(func73(data53) < 1){
const err163 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data52.line !== undefined && func0.call(data52, "line")){
let data54 = data52.line;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err165 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err166 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data52.what !== undefined && func0.call(data52, "what")){
let data55 = data52.what;
if(typeof data55 === "string"){
if(func73(data55) > 2000){
const err167 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(func73(data55) < 1){
const err168 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data52.section !== undefined && func0.call(data52, "section")){
let data56 = data52.section;
if(typeof data56 === "string"){
if(func73(data56) > 200){
const err170 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/section",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/section/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(func73(data56) < 1){
const err171 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/section",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4+"/section",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data40.attested !== undefined && func0.call(data40, "attested")){
let data57 = data40.attested;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.verdict === undefined) || (!(func0.call(data57, "verdict")))){
const err176 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((data57.what === undefined) || (!(func0.call(data57, "what")))){
const err177 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((data57.evidence === undefined) || (!(func0.call(data57, "evidence")))){
const err178 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key10 of Object.keys(data57)){
if(!((((key10 === "verdict") || (key10 === "what")) || (key10 === "evidence")) || (key10 === "stale"))){
const err179 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data57.verdict !== undefined && func0.call(data57, "verdict")){
let data58 = data57.verdict;
if(typeof data58 !== "string"){
const err180 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!(((((((data58 === "pass") || (data58 === "fail")) || (data58 === "pending")) || (data58 === "waived")) || (data58 === "not-applicable")) || (data58 === "not-run")) || (data58 === "not-yet-defined"))){
const err181 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.requirements.items.properties.attested.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data57.what !== undefined && func0.call(data57, "what")){
let data59 = data57.what;
if(typeof data59 === "string"){
if(func73(data59) > 2000){
const err182 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(func73(data59) < 1){
const err183 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data57.evidence !== undefined && func0.call(data57, "evidence")){
let data60 = data57.evidence;
if(Array.isArray(data60)){
if(data60.length > 1000){
const err185 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
let data61 = data60[i5];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if((data61.path === undefined) || (!(func0.call(data61, "path")))){
const err186 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((data61.what === undefined) || (!(func0.call(data61, "what")))){
const err187 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key11 of Object.keys(data61)){
if(!((((key11 === "path") || (key11 === "line")) || (key11 === "what")) || (key11 === "section"))){
const err188 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data61.path !== undefined && func0.call(data61, "path")){
let data62 = data61.path;
if(typeof data62 === "string"){
if(func73(data62) > 400){
const err189 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(func73(data62) < 1){
const err190 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data61.line !== undefined && func0.call(data61, "line")){
let data63 = data61.line;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err192 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err193 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data61.what !== undefined && func0.call(data61, "what")){
let data64 = data61.what;
if(typeof data64 === "string"){
if(func73(data64) > 2000){
const err194 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(func73(data64) < 1){
const err195 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data61.section !== undefined && func0.call(data61, "section")){
let data65 = data61.section;
if(typeof data65 === "string"){
if(func73(data65) > 200){
const err197 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/section",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/section/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(func73(data65) < 1){
const err198 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/section",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5+"/section",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence/" + i5,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data57.stale !== undefined && func0.call(data57, "stale")){
let data66 = data57.stale;
if(Array.isArray(data66)){
if(data66.length > 1000){
const err202 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len6 = data66.length;
for(let i6=0; i6<len6; i6++){
let data67 = data66[i6];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.path === undefined) || (!(func0.call(data67, "path")))){
const err203 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((data67.block === undefined) || (!(func0.call(data67, "block")))){
const err204 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/required",keyword:"required",params:{missingProperty: "block"},message:"must have required property '"+"block"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((data67.why === undefined) || (!(func0.call(data67, "why")))){
const err205 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key12 of Object.keys(data67)){
if(!((((key12 === "path") || (key12 === "block")) || (key12 === "step")) || (key12 === "why"))){
const err206 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data67.path !== undefined && func0.call(data67, "path")){
let data68 = data67.path;
if(typeof data68 === "string"){
if(func73(data68) > 400){
const err207 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(func73(data68) < 1){
const err208 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data67.block !== undefined && func0.call(data67, "block")){
let data69 = data67.block;
if(typeof data69 === "string"){
if(func73(data69) > 120){
const err210 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/block",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/block/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(func73(data69) < 1){
const err211 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/block",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/block/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/block",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/block/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data67.step !== undefined && func0.call(data67, "step")){
let data70 = data67.step;
if(typeof data70 === "string"){
if(func73(data70) > 120){
const err213 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/step",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/step/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(func73(data70) < 1){
const err214 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/step",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/step/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/step",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data67.why !== undefined && func0.call(data67, "why")){
let data71 = data67.why;
if(typeof data71 !== "string"){
const err216 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/why",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(((data71 === "changed") || (data71 === "gone")) || (data71 === "unsigned"))){
const err217 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6+"/why",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.requirements.items.properties.attested.properties.stale.items.properties.why.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale/" + i6,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested/stale",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data40.waiver !== undefined && func0.call(data40, "waiver")){
let data72 = data40.waiver;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if((data72.reason === undefined) || (!(func0.call(data72, "reason")))){
const err221 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((data72.approver === undefined) || (!(func0.call(data72, "approver")))){
const err222 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if((data72.approved === undefined) || (!(func0.call(data72, "approved")))){
const err223 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/required",keyword:"required",params:{missingProperty: "approved"},message:"must have required property '"+"approved"+"'"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((data72.expires === undefined) || (!(func0.call(data72, "expires")))){
const err224 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key13 of Object.keys(data72)){
if(!((((key13 === "reason") || (key13 === "approver")) || (key13 === "approved")) || (key13 === "expires"))){
const err225 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data72.reason !== undefined && func0.call(data72, "reason")){
let data73 = data72.reason;
if(typeof data73 === "string"){
if(func73(data73) > 500){
const err226 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/reason",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(func73(data73) < 1){
const err227 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/reason",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/reason",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data72.approver !== undefined && func0.call(data72, "approver")){
let data74 = data72.approver;
if(typeof data74 === "string"){
if(func73(data74) > 80){
const err229 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/approver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approver/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(func73(data74) < 1){
const err230 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/approver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/approver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data72.approved !== undefined && func0.call(data72, "approved")){
let data75 = data72.approved;
if(typeof data75 === "string"){
if(func73(data75) > 10){
const err232 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/approved",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approved/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(func73(data75) < 10){
const err233 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/approved",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approved/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(!(formats0.validate(data75))){
const err234 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/approved",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approved/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/approved",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approved/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data72.expires !== undefined && func0.call(data72, "expires")){
let data76 = data72.expires;
if(typeof data76 === "string"){
if(func73(data76) > 10){
const err236 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/expires",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/expires/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(func73(data76) < 10){
const err237 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/expires",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/expires/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!(formats0.validate(data76))){
const err238 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/expires",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver/expires",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data40.next !== undefined && func0.call(data40, "next")){
let data77 = data40.next;
if(typeof data77 === "string"){
if(func73(data77) > 2000){
const err241 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/next/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(func73(data77) < 1){
const err242 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/next/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data40.upcoming !== undefined && func0.call(data40, "upcoming")){
let data78 = data40.upcoming;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if((data78.from === undefined) || (!(func0.call(data78, "from")))){
const err244 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((data78.verdict === undefined) || (!(func0.call(data78, "verdict")))){
const err245 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((data78.blocks === undefined) || (!(func0.call(data78, "blocks")))){
const err246 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key14 of Object.keys(data78)){
if(!((((key14 === "from") || (key14 === "verdict")) || (key14 === "blocks")) || (key14 === "next"))){
const err247 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data78.from !== undefined && func0.call(data78, "from")){
let data79 = data78.from;
if(typeof data79 === "string"){
if(func73(data79) > 10){
const err248 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(func73(data79) < 10){
const err249 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!(formats0.validate(data79))){
const err250 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/from",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data78.verdict !== undefined && func0.call(data78, "verdict")){
let data80 = data78.verdict;
if(typeof data80 !== "string"){
const err252 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!(((((((data80 === "pass") || (data80 === "fail")) || (data80 === "pending")) || (data80 === "waived")) || (data80 === "not-applicable")) || (data80 === "not-run")) || (data80 === "not-yet-defined"))){
const err253 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.requirements.items.properties.upcoming.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data78.blocks !== undefined && func0.call(data78, "blocks")){
if(typeof data78.blocks !== "boolean"){
const err254 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/blocks",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/blocks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data78.next !== undefined && func0.call(data78, "next")){
let data82 = data78.next;
if(typeof data82 === "string"){
if(func73(data82) > 2000){
const err255 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/next/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(func73(data82) < 1){
const err256 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/next/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3+"/upcoming",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/upcoming/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/solutions/" + i2+"/requirements/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/solutions/" + i2+"/requirements",schemaPath:"#/properties/solutions/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data16.notFor !== undefined && func0.call(data16, "notFor")){
let data83 = data16.notFor;
if(typeof data83 === "string"){
if(func73(data83) > 200){
const err261 = {instancePath:instancePath+"/solutions/" + i2+"/notFor",schemaPath:"#/properties/solutions/items/properties/notFor/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(func73(data83) < 1){
const err262 = {instancePath:instancePath+"/solutions/" + i2+"/notFor",schemaPath:"#/properties/solutions/items/properties/notFor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/solutions/" + i2+"/notFor",schemaPath:"#/properties/solutions/items/properties/notFor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data16.steps !== undefined && func0.call(data16, "steps")){
let data84 = data16.steps;
if(Array.isArray(data84)){
if(data84.length > 100){
const err264 = {instancePath:instancePath+"/solutions/" + i2+"/steps",schemaPath:"#/properties/solutions/items/properties/steps/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const len7 = data84.length;
for(let i7=0; i7<len7; i7++){
let data85 = data84[i7];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if((data85.requirement === undefined) || (!(func0.call(data85, "requirement")))){
const err265 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7,schemaPath:"#/properties/solutions/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((data85.who === undefined) || (!(func0.call(data85, "who")))){
const err266 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7,schemaPath:"#/properties/solutions/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if((data85.effort === undefined) || (!(func0.call(data85, "effort")))){
const err267 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7,schemaPath:"#/properties/solutions/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((data85.do === undefined) || (!(func0.call(data85, "do")))){
const err268 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7,schemaPath:"#/properties/solutions/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((data85.places === undefined) || (!(func0.call(data85, "places")))){
const err269 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7,schemaPath:"#/properties/solutions/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "places"},message:"must have required property '"+"places"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((data85.command === undefined) || (!(func0.call(data85, "command")))){
const err270 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7,schemaPath:"#/properties/solutions/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
for(const key15 of Object.keys(data85)){
if(!((((((key15 === "requirement") || (key15 === "who")) || (key15 === "effort")) || (key15 === "do")) || (key15 === "places")) || (key15 === "command"))){
const err271 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7,schemaPath:"#/properties/solutions/items/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data85.requirement !== undefined && func0.call(data85, "requirement")){
let data86 = data85.requirement;
if(typeof data86 === "string"){
if(func73(data86) > 9){
const err272 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/requirement",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/requirement/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(func73(data86) < 1){
const err273 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/requirement",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/requirement",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data85.who !== undefined && func0.call(data85, "who")){
let data87 = data85.who;
if(typeof data87 !== "string"){
const err275 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/who",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(!(((data87 === "partner") || (data87 === "integrator")) || (data87 === "ecosystem-team"))){
const err276 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/who",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/who/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.steps.items.properties.who.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data85.effort !== undefined && func0.call(data85, "effort")){
let data88 = data85.effort;
if(typeof data88 !== "string"){
const err277 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/effort",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/effort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(!(((data88 === "minutes") || (data88 === "hours")) || (data88 === "days"))){
const err278 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/effort",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/effort/enum",keyword:"enum",params:{allowedValues: schema36.properties.solutions.items.properties.steps.items.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data85.do !== undefined && func0.call(data85, "do")){
let data89 = data85.do;
if(typeof data89 === "string"){
if(func73(data89) > 2000){
const err279 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/do",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/do/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(func73(data89) < 1){
const err280 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/do",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/do/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/do",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/do/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data85.places !== undefined && func0.call(data85, "places")){
let data90 = data85.places;
if(Array.isArray(data90)){
if(data90.length > 2000){
const err282 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const len8 = data90.length;
for(let i8=0; i8<len8; i8++){
let data91 = data90[i8];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if((data91.path === undefined) || (!(func0.call(data91, "path")))){
const err283 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8,schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if((data91.what === undefined) || (!(func0.call(data91, "what")))){
const err284 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8,schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key16 of Object.keys(data91)){
if(!((((key16 === "path") || (key16 === "line")) || (key16 === "what")) || (key16 === "section"))){
const err285 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8,schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data91.path !== undefined && func0.call(data91, "path")){
let data92 = data91.path;
if(typeof data92 === "string"){
if(func73(data92) > 400){
const err286 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/path",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(func73(data92) < 1){
const err287 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/path",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/path",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data91.line !== undefined && func0.call(data91, "line")){
let data93 = data91.line;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err289 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/line",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
const err290 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/line",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
if(data91.what !== undefined && func0.call(data91, "what")){
let data94 = data91.what;
if(typeof data94 === "string"){
if(func73(data94) > 2000){
const err291 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/what",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(func73(data94) < 1){
const err292 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/what",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/what",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data91.section !== undefined && func0.call(data91, "section")){
let data95 = data91.section;
if(typeof data95 === "string"){
if(func73(data95) > 200){
const err294 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/section",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/section/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(func73(data95) < 1){
const err295 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/section",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8+"/section",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places/" + i8,schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/places",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data85.command !== undefined && func0.call(data85, "command")){
let data96 = data85.command;
if(typeof data96 === "string"){
if(func73(data96) > 2000){
const err299 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/command",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(func73(data96) < 1){
const err300 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/command",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7+"/command",schemaPath:"#/properties/solutions/items/properties/steps/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/solutions/" + i2+"/steps/" + i7,schemaPath:"#/properties/solutions/items/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/solutions/" + i2+"/steps",schemaPath:"#/properties/solutions/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data16.categories !== undefined && func0.call(data16, "categories")){
let data97 = data16.categories;
if(Array.isArray(data97)){
if(data97.length > 20){
const err304 = {instancePath:instancePath+"/solutions/" + i2+"/categories",schemaPath:"#/properties/solutions/items/properties/categories/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
const len9 = data97.length;
for(let i9=0; i9<len9; i9++){
let data98 = data97[i9];
if(typeof data98 === "string"){
if(func73(data98) > 80){
const err305 = {instancePath:instancePath+"/solutions/" + i2+"/categories/" + i9,schemaPath:"#/properties/solutions/items/properties/categories/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(func73(data98) < 1){
const err306 = {instancePath:instancePath+"/solutions/" + i2+"/categories/" + i9,schemaPath:"#/properties/solutions/items/properties/categories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/solutions/" + i2+"/categories/" + i9,schemaPath:"#/properties/solutions/items/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/solutions/" + i2+"/categories",schemaPath:"#/properties/solutions/items/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data16.articles !== undefined && func0.call(data16, "articles")){
let data99 = data16.articles;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if((data99.public === undefined) || (!(func0.call(data99, "public")))){
const err309 = {instancePath:instancePath+"/solutions/" + i2+"/articles",schemaPath:"#/properties/solutions/items/properties/articles/required",keyword:"required",params:{missingProperty: "public"},message:"must have required property '"+"public"+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if((data99.internal === undefined) || (!(func0.call(data99, "internal")))){
const err310 = {instancePath:instancePath+"/solutions/" + i2+"/articles",schemaPath:"#/properties/solutions/items/properties/articles/required",keyword:"required",params:{missingProperty: "internal"},message:"must have required property '"+"internal"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key17 of Object.keys(data99)){
if(!((key17 === "public") || (key17 === "internal"))){
const err311 = {instancePath:instancePath+"/solutions/" + i2+"/articles",schemaPath:"#/properties/solutions/items/properties/articles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data99.public !== undefined && func0.call(data99, "public")){
let data100 = data99.public;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err312 = {instancePath:instancePath+"/solutions/" + i2+"/articles/public",schemaPath:"#/properties/solutions/items/properties/articles/properties/public/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
const err313 = {instancePath:instancePath+"/solutions/" + i2+"/articles/public",schemaPath:"#/properties/solutions/items/properties/articles/properties/public/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
if(data99.internal !== undefined && func0.call(data99, "internal")){
let data101 = data99.internal;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err314 = {instancePath:instancePath+"/solutions/" + i2+"/articles/internal",schemaPath:"#/properties/solutions/items/properties/articles/properties/internal/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
const err315 = {instancePath:instancePath+"/solutions/" + i2+"/articles/internal",schemaPath:"#/properties/solutions/items/properties/articles/properties/internal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
}
else {
const err316 = {instancePath:instancePath+"/solutions/" + i2+"/articles",schemaPath:"#/properties/solutions/items/properties/articles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/solutions/" + i2,schemaPath:"#/properties/solutions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/solutions",schemaPath:"#/properties/solutions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data.partners !== undefined && func0.call(data, "partners")){
let data102 = data.partners;
if(Array.isArray(data102)){
if(data102.length > 100000){
const err319 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const len10 = data102.length;
for(let i10=0; i10<len10; i10++){
let data103 = data102[i10];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if((data103.partner === undefined) || (!(func0.call(data103, "partner")))){
const err320 = {instancePath:instancePath+"/partners/" + i10,schemaPath:"#/properties/partners/items/required",keyword:"required",params:{missingProperty: "partner"},message:"must have required property '"+"partner"+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
for(const key18 of Object.keys(data103)){
if(!((((key18 === "partner") || (key18 === "partnerName")) || (key18 === "program")) || (key18 === "entitlements"))){
const err321 = {instancePath:instancePath+"/partners/" + i10,schemaPath:"#/properties/partners/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data103.partner !== undefined && func0.call(data103, "partner")){
let data104 = data103.partner;
if(typeof data104 === "string"){
if(func73(data104) > 80){
const err322 = {instancePath:instancePath+"/partners/" + i10+"/partner",schemaPath:"#/properties/partners/items/properties/partner/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(func73(data104) < 1){
const err323 = {instancePath:instancePath+"/partners/" + i10+"/partner",schemaPath:"#/properties/partners/items/properties/partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/partners/" + i10+"/partner",schemaPath:"#/properties/partners/items/properties/partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data103.partnerName !== undefined && func0.call(data103, "partnerName")){
let data105 = data103.partnerName;
if(typeof data105 === "string"){
if(func73(data105) > 80){
const err325 = {instancePath:instancePath+"/partners/" + i10+"/partnerName",schemaPath:"#/properties/partners/items/properties/partnerName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(func73(data105) < 1){
const err326 = {instancePath:instancePath+"/partners/" + i10+"/partnerName",schemaPath:"#/properties/partners/items/properties/partnerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/partners/" + i10+"/partnerName",schemaPath:"#/properties/partners/items/properties/partnerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data103.program !== undefined && func0.call(data103, "program")){
let data106 = data103.program;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if((data106.state === undefined) || (!(func0.call(data106, "state")))){
const err328 = {instancePath:instancePath+"/partners/" + i10+"/program",schemaPath:"#/properties/partners/items/properties/program/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
for(const key19 of Object.keys(data106)){
if(!((((key19 === "version") || (key19 === "state")) || (key19 === "retired")) || (key19 === "what"))){
const err329 = {instancePath:instancePath+"/partners/" + i10+"/program",schemaPath:"#/properties/partners/items/properties/program/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data106.version !== undefined && func0.call(data106, "version")){
let data107 = data106.version;
if(typeof data107 === "string"){
if(func73(data107) > 40){
const err330 = {instancePath:instancePath+"/partners/" + i10+"/program/version",schemaPath:"#/properties/partners/items/properties/program/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(func73(data107) < 1){
const err331 = {instancePath:instancePath+"/partners/" + i10+"/program/version",schemaPath:"#/properties/partners/items/properties/program/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/partners/" + i10+"/program/version",schemaPath:"#/properties/partners/items/properties/program/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data106.state !== undefined && func0.call(data106, "state")){
let data108 = data106.state;
if(typeof data108 !== "string"){
const err333 = {instancePath:instancePath+"/partners/" + i10+"/program/state",schemaPath:"#/properties/partners/items/properties/program/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(!((((((data108 === "current") || (data108 === "other")) || (data108 === "retiring")) || (data108 === "retired")) || (data108 === "unknown")) || (data108 === "absent"))){
const err334 = {instancePath:instancePath+"/partners/" + i10+"/program/state",schemaPath:"#/properties/partners/items/properties/program/properties/state/enum",keyword:"enum",params:{allowedValues: schema36.properties.partners.items.properties.program.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data106.retired !== undefined && func0.call(data106, "retired")){
let data109 = data106.retired;
if(typeof data109 === "string"){
if(func73(data109) > 10){
const err335 = {instancePath:instancePath+"/partners/" + i10+"/program/retired",schemaPath:"#/properties/partners/items/properties/program/properties/retired/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(func73(data109) < 10){
const err336 = {instancePath:instancePath+"/partners/" + i10+"/program/retired",schemaPath:"#/properties/partners/items/properties/program/properties/retired/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(!(formats0.validate(data109))){
const err337 = {instancePath:instancePath+"/partners/" + i10+"/program/retired",schemaPath:"#/properties/partners/items/properties/program/properties/retired/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/partners/" + i10+"/program/retired",schemaPath:"#/properties/partners/items/properties/program/properties/retired/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data106.what !== undefined && func0.call(data106, "what")){
let data110 = data106.what;
if(typeof data110 === "string"){
if(func73(data110) > 400){
const err339 = {instancePath:instancePath+"/partners/" + i10+"/program/what",schemaPath:"#/properties/partners/items/properties/program/properties/what/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(func73(data110) < 1){
const err340 = {instancePath:instancePath+"/partners/" + i10+"/program/what",schemaPath:"#/properties/partners/items/properties/program/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/partners/" + i10+"/program/what",schemaPath:"#/properties/partners/items/properties/program/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/partners/" + i10+"/program",schemaPath:"#/properties/partners/items/properties/program/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data103.entitlements !== undefined && func0.call(data103, "entitlements")){
let data111 = data103.entitlements;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if((data111.as === undefined) || (!(func0.call(data111, "as")))){
const err343 = {instancePath:instancePath+"/partners/" + i10+"/entitlements",schemaPath:"#/properties/partners/items/properties/entitlements/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if((data111.why === undefined) || (!(func0.call(data111, "why")))){
const err344 = {instancePath:instancePath+"/partners/" + i10+"/entitlements",schemaPath:"#/properties/partners/items/properties/entitlements/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((data111.benefits === undefined) || (!(func0.call(data111, "benefits")))){
const err345 = {instancePath:instancePath+"/partners/" + i10+"/entitlements",schemaPath:"#/properties/partners/items/properties/entitlements/required",keyword:"required",params:{missingProperty: "benefits"},message:"must have required property '"+"benefits"+"'"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key20 of Object.keys(data111)){
if(!(((((key20 === "as") || (key20 === "why")) || (key20 === "placement")) || (key20 === "credit")) || (key20 === "benefits"))){
const err346 = {instancePath:instancePath+"/partners/" + i10+"/entitlements",schemaPath:"#/properties/partners/items/properties/entitlements/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data111.as !== undefined && func0.call(data111, "as")){
let data112 = data111.as;
if(typeof data112 === "string"){
if(func73(data112) > 40){
const err347 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/as",schemaPath:"#/properties/partners/items/properties/entitlements/properties/as/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(func73(data112) < 1){
const err348 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/as",schemaPath:"#/properties/partners/items/properties/entitlements/properties/as/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/as",schemaPath:"#/properties/partners/items/properties/entitlements/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data111.why !== undefined && func0.call(data111, "why")){
let data113 = data111.why;
if(typeof data113 === "string"){
if(func73(data113) > 300){
const err350 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/why",schemaPath:"#/properties/partners/items/properties/entitlements/properties/why/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(func73(data113) < 1){
const err351 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/why",schemaPath:"#/properties/partners/items/properties/entitlements/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/why",schemaPath:"#/properties/partners/items/properties/entitlements/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data111.placement !== undefined && func0.call(data111, "placement")){
let data114 = data111.placement;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err353 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/placement",schemaPath:"#/properties/partners/items/properties/entitlements/properties/placement/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
const err354 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/placement",schemaPath:"#/properties/partners/items/properties/entitlements/properties/placement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
if(data111.credit !== undefined && func0.call(data111, "credit")){
let data115 = data111.credit;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if((data115.sums === undefined) || (!(func0.call(data115, "sums")))){
const err355 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/required",keyword:"required",params:{missingProperty: "sums"},message:"must have required property '"+"sums"+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((data115.parts === undefined) || (!(func0.call(data115, "parts")))){
const err356 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/required",keyword:"required",params:{missingProperty: "parts"},message:"must have required property '"+"parts"+"'"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if((data115.state === undefined) || (!(func0.call(data115, "state")))){
const err357 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if((data115.inWords === undefined) || (!(func0.call(data115, "inWords")))){
const err358 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/required",keyword:"required",params:{missingProperty: "inWords"},message:"must have required property '"+"inWords"+"'"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if((data115.why === undefined) || (!(func0.call(data115, "why")))){
const err359 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
for(const key21 of Object.keys(data115)){
if(!((((((key21 === "sums") || (key21 === "parts")) || (key21 === "state")) || (key21 === "while")) || (key21 === "inWords")) || (key21 === "why"))){
const err360 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data115.sums !== undefined && func0.call(data115, "sums")){
let data116 = data115.sums;
if(Array.isArray(data116)){
if(data116.length > 5){
const err361 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
const len11 = data116.length;
for(let i11=0; i11<len11; i11++){
let data117 = data116[i11];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if((data117.usd === undefined) || (!(func0.call(data117, "usd")))){
const err362 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums/" + i11,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/items/required",keyword:"required",params:{missingProperty: "usd"},message:"must have required property '"+"usd"+"'"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
for(const key22 of Object.keys(data117)){
if(!((key22 === "usd") || (key22 === "per"))){
const err363 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums/" + i11,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data117.usd !== undefined && func0.call(data117, "usd")){
let data118 = data117.usd;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err364 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums/" + i11+"/usd",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/items/properties/usd/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 0 || isNaN(data118)){
const err365 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums/" + i11+"/usd",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/items/properties/usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
if(data117.per !== undefined && func0.call(data117, "per")){
let data119 = data117.per;
if(typeof data119 !== "string"){
const err366 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums/" + i11+"/per",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/items/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(!(data119 === "month")){
const err367 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums/" + i11+"/per",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/items/properties/per/enum",keyword:"enum",params:{allowedValues: schema36.properties.partners.items.properties.entitlements.properties.credit.properties.sums.items.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums/" + i11,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/sums",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/sums/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data115.parts !== undefined && func0.call(data115, "parts")){
let data120 = data115.parts;
if(Array.isArray(data120)){
if(data120.length > 50){
const err370 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len12 = data120.length;
for(let i12=0; i12<len12; i12++){
let data121 = data120[i12];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if((data121.id === undefined) || (!(func0.call(data121, "id")))){
const err371 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if((data121.text === undefined) || (!(func0.call(data121, "text")))){
const err372 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if((data121.from === undefined) || (!(func0.call(data121, "from")))){
const err373 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if((data121.usd === undefined) || (!(func0.call(data121, "usd")))){
const err374 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/required",keyword:"required",params:{missingProperty: "usd"},message:"must have required property '"+"usd"+"'"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
for(const key23 of Object.keys(data121)){
if(!(((((key23 === "id") || (key23 === "text")) || (key23 === "from")) || (key23 === "usd")) || (key23 === "per"))){
const err375 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data121.id !== undefined && func0.call(data121, "id")){
let data122 = data121.id;
if(typeof data122 === "string"){
if(func73(data122) > 60){
const err376 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/id",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(func73(data122) < 1){
const err377 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/id",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/id",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data121.text !== undefined && func0.call(data121, "text")){
let data123 = data121.text;
if(typeof data123 === "string"){
if(func73(data123) > 300){
const err379 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/text",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(func73(data123) < 1){
const err380 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/text",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/text",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data121.from !== undefined && func0.call(data121, "from")){
let data124 = data121.from;
if(typeof data124 === "string"){
if(func73(data124) > 40){
const err382 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/from",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(func73(data124) < 1){
const err383 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/from",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/from",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data121.usd !== undefined && func0.call(data121, "usd")){
let data125 = data121.usd;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err385 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/usd",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/usd/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
const err386 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/usd",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
if(data121.per !== undefined && func0.call(data121, "per")){
let data126 = data121.per;
if(typeof data126 !== "string"){
const err387 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/per",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(!(data126 === "month")){
const err388 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12+"/per",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/properties/per/enum",keyword:"enum",params:{allowedValues: schema36.properties.partners.items.properties.entitlements.properties.credit.properties.parts.items.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts/" + i12,schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/parts",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data115.state !== undefined && func0.call(data115, "state")){
let data127 = data115.state;
if(typeof data127 !== "string"){
const err391 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/state",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(!(((data127 === "given") || (data127 === "withheld")) || (data127 === "unknown"))){
const err392 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/state",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/state/enum",keyword:"enum",params:{allowedValues: schema36.properties.partners.items.properties.entitlements.properties.credit.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data115.while !== undefined && func0.call(data115, "while")){
let data128 = data115.while;
if(typeof data128 === "string"){
if(func73(data128) > 9){
const err393 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/while",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/while/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(func73(data128) < 1){
const err394 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/while",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/while/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/while",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/while/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data115.inWords !== undefined && func0.call(data115, "inWords")){
let data129 = data115.inWords;
if(typeof data129 === "string"){
if(func73(data129) > 200){
const err396 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/inWords",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/inWords/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(func73(data129) < 1){
const err397 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/inWords",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/inWords/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
else {
const err398 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/inWords",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/inWords/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data115.why !== undefined && func0.call(data115, "why")){
let data130 = data115.why;
if(typeof data130 === "string"){
if(func73(data130) > 300){
const err399 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/why",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/why/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(func73(data130) < 1){
const err400 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/why",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit/why",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/credit",schemaPath:"#/properties/partners/items/properties/entitlements/properties/credit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data111.benefits !== undefined && func0.call(data111, "benefits")){
let data131 = data111.benefits;
if(Array.isArray(data131)){
if(data131.length > 100){
const err403 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
const len13 = data131.length;
for(let i13=0; i13<len13; i13++){
let data132 = data131[i13];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if((data132.id === undefined) || (!(func0.call(data132, "id")))){
const err404 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13,schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if((data132.text === undefined) || (!(func0.call(data132, "text")))){
const err405 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13,schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if((data132.from === undefined) || (!(func0.call(data132, "from")))){
const err406 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13,schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
for(const key24 of Object.keys(data132)){
if(!(((key24 === "id") || (key24 === "text")) || (key24 === "from"))){
const err407 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13,schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data132.id !== undefined && func0.call(data132, "id")){
let data133 = data132.id;
if(typeof data133 === "string"){
if(func73(data133) > 60){
const err408 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/id",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(func73(data133) < 1){
const err409 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/id",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/id",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data132.text !== undefined && func0.call(data132, "text")){
let data134 = data132.text;
if(typeof data134 === "string"){
if(func73(data134) > 300){
const err411 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/text",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(func73(data134) < 1){
const err412 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/text",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/text",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data132.from !== undefined && func0.call(data132, "from")){
let data135 = data132.from;
if(typeof data135 === "string"){
if(func73(data135) > 40){
const err414 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/from",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(func73(data135) < 1){
const err415 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/from",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13+"/from",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits/" + i13,schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/partners/" + i10+"/entitlements/benefits",schemaPath:"#/properties/partners/items/properties/entitlements/properties/benefits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/partners/" + i10+"/entitlements",schemaPath:"#/properties/partners/items/properties/entitlements/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/partners/" + i10,schemaPath:"#/properties/partners/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data.notJudged !== undefined && func0.call(data, "notJudged")){
let data136 = data.notJudged;
if(Array.isArray(data136)){
if(data136.length > 100000){
const err422 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
const len14 = data136.length;
for(let i14=0; i14<len14; i14++){
let data137 = data136[i14];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if((data137.path === undefined) || (!(func0.call(data137, "path")))){
const err423 = {instancePath:instancePath+"/notJudged/" + i14,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if((data137.why === undefined) || (!(func0.call(data137, "why")))){
const err424 = {instancePath:instancePath+"/notJudged/" + i14,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
for(const key25 of Object.keys(data137)){
if(!((key25 === "path") || (key25 === "why"))){
const err425 = {instancePath:instancePath+"/notJudged/" + i14,schemaPath:"#/properties/notJudged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data137.path !== undefined && func0.call(data137, "path")){
let data138 = data137.path;
if(typeof data138 === "string"){
if(func73(data138) > 400){
const err426 = {instancePath:instancePath+"/notJudged/" + i14+"/path",schemaPath:"#/properties/notJudged/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(func73(data138) < 1){
const err427 = {instancePath:instancePath+"/notJudged/" + i14+"/path",schemaPath:"#/properties/notJudged/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/notJudged/" + i14+"/path",schemaPath:"#/properties/notJudged/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data137.why !== undefined && func0.call(data137, "why")){
let data139 = data137.why;
if(typeof data139 === "string"){
if(func73(data139) > 2000){
const err429 = {instancePath:instancePath+"/notJudged/" + i14+"/why",schemaPath:"#/properties/notJudged/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(func73(data139) < 1){
const err430 = {instancePath:instancePath+"/notJudged/" + i14+"/why",schemaPath:"#/properties/notJudged/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/notJudged/" + i14+"/why",schemaPath:"#/properties/notJudged/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/notJudged/" + i14,schemaPath:"#/properties/notJudged/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data.partnersWithoutSolution !== undefined && func0.call(data, "partnersWithoutSolution")){
let data140 = data.partnersWithoutSolution;
if(Array.isArray(data140)){
if(data140.length > 100000){
const err434 = {instancePath:instancePath+"/partnersWithoutSolution",schemaPath:"#/properties/partnersWithoutSolution/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
const len15 = data140.length;
for(let i15=0; i15<len15; i15++){
let data141 = data140[i15];
if(typeof data141 === "string"){
if(func73(data141) > 80){
const err435 = {instancePath:instancePath+"/partnersWithoutSolution/" + i15,schemaPath:"#/properties/partnersWithoutSolution/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(func73(data141) < 1){
const err436 = {instancePath:instancePath+"/partnersWithoutSolution/" + i15,schemaPath:"#/properties/partnersWithoutSolution/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/partnersWithoutSolution/" + i15,schemaPath:"#/properties/partnersWithoutSolution/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/partnersWithoutSolution",schemaPath:"#/properties/partnersWithoutSolution/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data142 = data.absent;
if(Array.isArray(data142)){
if(data142.length > 100){
const err439 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data142.length < 1){
const err440 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
const len16 = data142.length;
for(let i16=0; i16<len16; i16++){
let data143 = data142[i16];
if(typeof data143 === "string"){
if(func73(data143) > 1000){
const err441 = {instancePath:instancePath+"/absent/" + i16,schemaPath:"#/properties/absent/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(func73(data143) < 1){
const err442 = {instancePath:instancePath+"/absent/" + i16,schemaPath:"#/properties/absent/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/absent/" + i16,schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data.for !== undefined && func0.call(data, "for")){
let data144 = data.for;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if((data144.id === undefined) || (!(func0.call(data144, "id")))){
const err445 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if((data144.title === undefined) || (!(func0.call(data144, "title")))){
const err446 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if((data144.inWords === undefined) || (!(func0.call(data144, "inWords")))){
const err447 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty: "inWords"},message:"must have required property '"+"inWords"+"'"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if((data144.defined === undefined) || (!(func0.call(data144, "defined")))){
const err448 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/required",keyword:"required",params:{missingProperty: "defined"},message:"must have required property '"+"defined"+"'"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
for(const key26 of Object.keys(data144)){
if(!(((((key26 === "id") || (key26 === "title")) || (key26 === "inWords")) || (key26 === "defined")) || (key26 === "note"))){
const err449 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data144.id !== undefined && func0.call(data144, "id")){
let data145 = data144.id;
if(typeof data145 === "string"){
if(func73(data145) > 20){
const err450 = {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(func73(data145) < 1){
const err451 = {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/for/id",schemaPath:"#/properties/for/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data144.title !== undefined && func0.call(data144, "title")){
let data146 = data144.title;
if(typeof data146 === "string"){
if(func73(data146) > 40){
const err453 = {instancePath:instancePath+"/for/title",schemaPath:"#/properties/for/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(func73(data146) < 1){
const err454 = {instancePath:instancePath+"/for/title",schemaPath:"#/properties/for/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
else {
const err455 = {instancePath:instancePath+"/for/title",schemaPath:"#/properties/for/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data144.inWords !== undefined && func0.call(data144, "inWords")){
let data147 = data144.inWords;
if(typeof data147 === "string"){
if(func73(data147) > 80){
const err456 = {instancePath:instancePath+"/for/inWords",schemaPath:"#/properties/for/properties/inWords/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(func73(data147) < 1){
const err457 = {instancePath:instancePath+"/for/inWords",schemaPath:"#/properties/for/properties/inWords/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/for/inWords",schemaPath:"#/properties/for/properties/inWords/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data144.defined !== undefined && func0.call(data144, "defined")){
if(typeof data144.defined !== "boolean"){
const err459 = {instancePath:instancePath+"/for/defined",schemaPath:"#/properties/for/properties/defined/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data144.note !== undefined && func0.call(data144, "note")){
let data149 = data144.note;
if(typeof data149 === "string"){
if(func73(data149) > 300){
const err460 = {instancePath:instancePath+"/for/note",schemaPath:"#/properties/for/properties/note/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(func73(data149) < 1){
const err461 = {instancePath:instancePath+"/for/note",schemaPath:"#/properties/for/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/for/note",schemaPath:"#/properties/for/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
else {
const err463 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data.due !== undefined && func0.call(data, "due")){
let data150 = data.due;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if((data150.until === undefined) || (!(func0.call(data150, "until")))){
const err464 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if((data150.dates === undefined) || (!(func0.call(data150, "dates")))){
const err465 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/required",keyword:"required",params:{missingProperty: "dates"},message:"must have required property '"+"dates"+"'"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
for(const key27 of Object.keys(data150)){
if(!((key27 === "until") || (key27 === "dates"))){
const err466 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data150.until !== undefined && func0.call(data150, "until")){
let data151 = data150.until;
if(typeof data151 === "string"){
if(func73(data151) > 10){
const err467 = {instancePath:instancePath+"/due/until",schemaPath:"#/properties/due/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(func73(data151) < 10){
const err468 = {instancePath:instancePath+"/due/until",schemaPath:"#/properties/due/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(!(formats0.validate(data151))){
const err469 = {instancePath:instancePath+"/due/until",schemaPath:"#/properties/due/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/due/until",schemaPath:"#/properties/due/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data150.dates !== undefined && func0.call(data150, "dates")){
let data152 = data150.dates;
if(Array.isArray(data152)){
if(data152.length > 100000){
const err471 = {instancePath:instancePath+"/due/dates",schemaPath:"#/properties/due/properties/dates/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
const len17 = data152.length;
for(let i17=0; i17<len17; i17++){
let data153 = data152[i17];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if((data153.id === undefined) || (!(func0.call(data153, "id")))){
const err472 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if((data153.source === undefined) || (!(func0.call(data153, "source")))){
const err473 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if((data153.day === undefined) || (!(func0.call(data153, "day")))){
const err474 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/required",keyword:"required",params:{missingProperty: "day"},message:"must have required property '"+"day"+"'"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if((data153.days === undefined) || (!(func0.call(data153, "days")))){
const err475 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if((data153.what === undefined) || (!(func0.call(data153, "what")))){
const err476 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if((data153.effect === undefined) || (!(func0.call(data153, "effect")))){
const err477 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if((data153.who === undefined) || (!(func0.call(data153, "who")))){
const err478 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if((data153.about === undefined) || (!(func0.call(data153, "about")))){
const err479 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
for(const key28 of Object.keys(data153)){
if(!((((((((key28 === "id") || (key28 === "source")) || (key28 === "day")) || (key28 === "days")) || (key28 === "what")) || (key28 === "effect")) || (key28 === "who")) || (key28 === "about"))){
const err480 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data153.id !== undefined && func0.call(data153, "id")){
let data154 = data153.id;
if(typeof data154 === "string"){
if(func73(data154) > 600){
const err481 = {instancePath:instancePath+"/due/dates/" + i17+"/id",schemaPath:"#/properties/due/properties/dates/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(func73(data154) < 1){
const err482 = {instancePath:instancePath+"/due/dates/" + i17+"/id",schemaPath:"#/properties/due/properties/dates/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/due/dates/" + i17+"/id",schemaPath:"#/properties/due/properties/dates/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data153.source !== undefined && func0.call(data153, "source")){
let data155 = data153.source;
if(typeof data155 === "string"){
if(func73(data155) > 40){
const err484 = {instancePath:instancePath+"/due/dates/" + i17+"/source",schemaPath:"#/properties/due/properties/dates/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(func73(data155) < 1){
const err485 = {instancePath:instancePath+"/due/dates/" + i17+"/source",schemaPath:"#/properties/due/properties/dates/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/due/dates/" + i17+"/source",schemaPath:"#/properties/due/properties/dates/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data153.day !== undefined && func0.call(data153, "day")){
let data156 = data153.day;
if(typeof data156 === "string"){
if(func73(data156) > 10){
const err487 = {instancePath:instancePath+"/due/dates/" + i17+"/day",schemaPath:"#/properties/due/properties/dates/items/properties/day/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(func73(data156) < 10){
const err488 = {instancePath:instancePath+"/due/dates/" + i17+"/day",schemaPath:"#/properties/due/properties/dates/items/properties/day/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(!(formats0.validate(data156))){
const err489 = {instancePath:instancePath+"/due/dates/" + i17+"/day",schemaPath:"#/properties/due/properties/dates/items/properties/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/due/dates/" + i17+"/day",schemaPath:"#/properties/due/properties/dates/items/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data153.days !== undefined && func0.call(data153, "days")){
let data157 = data153.days;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err491 = {instancePath:instancePath+"/due/dates/" + i17+"/days",schemaPath:"#/properties/due/properties/dates/items/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data153.what !== undefined && func0.call(data153, "what")){
let data158 = data153.what;
if(typeof data158 === "string"){
if(func73(data158) > 600){
const err492 = {instancePath:instancePath+"/due/dates/" + i17+"/what",schemaPath:"#/properties/due/properties/dates/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(func73(data158) < 1){
const err493 = {instancePath:instancePath+"/due/dates/" + i17+"/what",schemaPath:"#/properties/due/properties/dates/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/due/dates/" + i17+"/what",schemaPath:"#/properties/due/properties/dates/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data153.effect !== undefined && func0.call(data153, "effect")){
let data159 = data153.effect;
if(typeof data159 === "string"){
if(func73(data159) > 600){
const err495 = {instancePath:instancePath+"/due/dates/" + i17+"/effect",schemaPath:"#/properties/due/properties/dates/items/properties/effect/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(func73(data159) < 1){
const err496 = {instancePath:instancePath+"/due/dates/" + i17+"/effect",schemaPath:"#/properties/due/properties/dates/items/properties/effect/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/due/dates/" + i17+"/effect",schemaPath:"#/properties/due/properties/dates/items/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data153.who !== undefined && func0.call(data153, "who")){
let data160 = data153.who;
if(Array.isArray(data160)){
if(data160.length > 3){
const err498 = {instancePath:instancePath+"/due/dates/" + i17+"/who",schemaPath:"#/properties/due/properties/dates/items/properties/who/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data160.length < 1){
const err499 = {instancePath:instancePath+"/due/dates/" + i17+"/who",schemaPath:"#/properties/due/properties/dates/items/properties/who/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
const len18 = data160.length;
for(let i18=0; i18<len18; i18++){
let data161 = data160[i18];
if(typeof data161 !== "string"){
const err500 = {instancePath:instancePath+"/due/dates/" + i17+"/who/" + i18,schemaPath:"#/properties/due/properties/dates/items/properties/who/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(!(((data161 === "partner") || (data161 === "integrator")) || (data161 === "ecosystem-team"))){
const err501 = {instancePath:instancePath+"/due/dates/" + i17+"/who/" + i18,schemaPath:"#/properties/due/properties/dates/items/properties/who/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.due.properties.dates.items.properties.who.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/due/dates/" + i17+"/who",schemaPath:"#/properties/due/properties/dates/items/properties/who/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data153.about !== undefined && func0.call(data153, "about")){
let data162 = data153.about;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key29 of Object.keys(data162)){
if(!((((key29 === "partner") || (key29 === "solution")) || (key29 === "path")) || (key29 === "line"))){
const err503 = {instancePath:instancePath+"/due/dates/" + i17+"/about",schemaPath:"#/properties/due/properties/dates/items/properties/about/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data162.partner !== undefined && func0.call(data162, "partner")){
let data163 = data162.partner;
if(typeof data163 === "string"){
if(func73(data163) > 80){
const err504 = {instancePath:instancePath+"/due/dates/" + i17+"/about/partner",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/partner/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(func73(data163) < 1){
const err505 = {instancePath:instancePath+"/due/dates/" + i17+"/about/partner",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/due/dates/" + i17+"/about/partner",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data162.solution !== undefined && func0.call(data162, "solution")){
let data164 = data162.solution;
if(typeof data164 === "string"){
if(func73(data164) > 80){
const err507 = {instancePath:instancePath+"/due/dates/" + i17+"/about/solution",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/solution/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(func73(data164) < 1){
const err508 = {instancePath:instancePath+"/due/dates/" + i17+"/about/solution",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/solution/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/due/dates/" + i17+"/about/solution",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data162.path !== undefined && func0.call(data162, "path")){
let data165 = data162.path;
if(typeof data165 === "string"){
if(func73(data165) > 400){
const err510 = {instancePath:instancePath+"/due/dates/" + i17+"/about/path",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(func73(data165) < 1){
const err511 = {instancePath:instancePath+"/due/dates/" + i17+"/about/path",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/due/dates/" + i17+"/about/path",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data162.line !== undefined && func0.call(data162, "line")){
let data166 = data162.line;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err513 = {instancePath:instancePath+"/due/dates/" + i17+"/about/line",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
const err514 = {instancePath:instancePath+"/due/dates/" + i17+"/about/line",schemaPath:"#/properties/due/properties/dates/items/properties/about/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
}
else {
const err515 = {instancePath:instancePath+"/due/dates/" + i17+"/about",schemaPath:"#/properties/due/properties/dates/items/properties/about/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/due/dates/" + i17,schemaPath:"#/properties/due/properties/dates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
else {
const err517 = {instancePath:instancePath+"/due/dates",schemaPath:"#/properties/due/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/due",schemaPath:"#/properties/due/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data.waivers !== undefined && func0.call(data, "waivers")){
let data167 = data.waivers;
if(Array.isArray(data167)){
if(data167.length > 100000){
const err519 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
const len19 = data167.length;
for(let i19=0; i19<len19; i19++){
let data168 = data167[i19];
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if((data168.of === undefined) || (!(func0.call(data168, "of")))){
const err520 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if((data168.about === undefined) || (!(func0.call(data168, "about")))){
const err521 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if((data168.reason === undefined) || (!(func0.call(data168, "reason")))){
const err522 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if((data168.approver === undefined) || (!(func0.call(data168, "approver")))){
const err523 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if((data168.approved === undefined) || (!(func0.call(data168, "approved")))){
const err524 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "approved"},message:"must have required property '"+"approved"+"'"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if((data168.expires === undefined) || (!(func0.call(data168, "expires")))){
const err525 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if((data168.days === undefined) || (!(func0.call(data168, "days")))){
const err526 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if((data168.state === undefined) || (!(func0.call(data168, "state")))){
const err527 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if((data168.path === undefined) || (!(func0.call(data168, "path")))){
const err528 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
for(const key30 of Object.keys(data168)){
if(!(func0.call(schema36.properties.waivers.items.properties, key30))){
const err529 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data168.of !== undefined && func0.call(data168, "of")){
let data169 = data168.of;
if(typeof data169 === "string"){
if(func73(data169) > 80){
const err530 = {instancePath:instancePath+"/waivers/" + i19+"/of",schemaPath:"#/properties/waivers/items/properties/of/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(func73(data169) < 0){
const err531 = {instancePath:instancePath+"/waivers/" + i19+"/of",schemaPath:"#/properties/waivers/items/properties/of/minLength",keyword:"minLength",params:{limit: 0},message:"must NOT have fewer than 0 characters"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/waivers/" + i19+"/of",schemaPath:"#/properties/waivers/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data168.kind !== undefined && func0.call(data168, "kind")){
let data170 = data168.kind;
if(typeof data170 !== "string"){
const err533 = {instancePath:instancePath+"/waivers/" + i19+"/kind",schemaPath:"#/properties/waivers/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!((data170 === "requirement") || (data170 === "rule"))){
const err534 = {instancePath:instancePath+"/waivers/" + i19+"/kind",schemaPath:"#/properties/waivers/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema36.properties.waivers.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data168.about !== undefined && func0.call(data168, "about")){
let data171 = data168.about;
if(typeof data171 === "string"){
if(func73(data171) > 400){
const err535 = {instancePath:instancePath+"/waivers/" + i19+"/about",schemaPath:"#/properties/waivers/items/properties/about/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(func73(data171) < 0){
const err536 = {instancePath:instancePath+"/waivers/" + i19+"/about",schemaPath:"#/properties/waivers/items/properties/about/minLength",keyword:"minLength",params:{limit: 0},message:"must NOT have fewer than 0 characters"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/waivers/" + i19+"/about",schemaPath:"#/properties/waivers/items/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data168.reason !== undefined && func0.call(data168, "reason")){
let data172 = data168.reason;
if(typeof data172 === "string"){
if(func73(data172) > 2000){
const err538 = {instancePath:instancePath+"/waivers/" + i19+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(func73(data172) < 1){
const err539 = {instancePath:instancePath+"/waivers/" + i19+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/waivers/" + i19+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data168.approver !== undefined && func0.call(data168, "approver")){
let data173 = data168.approver;
if(typeof data173 === "string"){
if(func73(data173) > 200){
const err541 = {instancePath:instancePath+"/waivers/" + i19+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(func73(data173) < 1){
const err542 = {instancePath:instancePath+"/waivers/" + i19+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/waivers/" + i19+"/approver",schemaPath:"#/properties/waivers/items/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data168.approved !== undefined && func0.call(data168, "approved")){
let data174 = data168.approved;
if(typeof data174 === "string"){
if(func73(data174) > 10){
const err544 = {instancePath:instancePath+"/waivers/" + i19+"/approved",schemaPath:"#/properties/waivers/items/properties/approved/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(func73(data174) < 10){
const err545 = {instancePath:instancePath+"/waivers/" + i19+"/approved",schemaPath:"#/properties/waivers/items/properties/approved/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(!(formats0.validate(data174))){
const err546 = {instancePath:instancePath+"/waivers/" + i19+"/approved",schemaPath:"#/properties/waivers/items/properties/approved/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/waivers/" + i19+"/approved",schemaPath:"#/properties/waivers/items/properties/approved/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data168.expires !== undefined && func0.call(data168, "expires")){
let data175 = data168.expires;
if(typeof data175 === "string"){
if(func73(data175) > 10){
const err548 = {instancePath:instancePath+"/waivers/" + i19+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(func73(data175) < 10){
const err549 = {instancePath:instancePath+"/waivers/" + i19+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(!(formats0.validate(data175))){
const err550 = {instancePath:instancePath+"/waivers/" + i19+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/waivers/" + i19+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data168.days !== undefined && func0.call(data168, "days")){
let data176 = data168.days;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err552 = {instancePath:instancePath+"/waivers/" + i19+"/days",schemaPath:"#/properties/waivers/items/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data168.state !== undefined && func0.call(data168, "state")){
let data177 = data168.state;
if(typeof data177 !== "string"){
const err553 = {instancePath:instancePath+"/waivers/" + i19+"/state",schemaPath:"#/properties/waivers/items/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(!(((((data177 === "active") || (data177 === "expired")) || (data177 === "unused")) || (data177 === "ahead")) || (data177 === "refused"))){
const err554 = {instancePath:instancePath+"/waivers/" + i19+"/state",schemaPath:"#/properties/waivers/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema36.properties.waivers.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data168.why !== undefined && func0.call(data168, "why")){
let data178 = data168.why;
if(typeof data178 === "string"){
if(func73(data178) > 1000){
const err555 = {instancePath:instancePath+"/waivers/" + i19+"/why",schemaPath:"#/properties/waivers/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(func73(data178) < 1){
const err556 = {instancePath:instancePath+"/waivers/" + i19+"/why",schemaPath:"#/properties/waivers/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/waivers/" + i19+"/why",schemaPath:"#/properties/waivers/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data168.path !== undefined && func0.call(data168, "path")){
let data179 = data168.path;
if(typeof data179 === "string"){
if(func73(data179) > 400){
const err558 = {instancePath:instancePath+"/waivers/" + i19+"/path",schemaPath:"#/properties/waivers/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(func73(data179) < 1){
const err559 = {instancePath:instancePath+"/waivers/" + i19+"/path",schemaPath:"#/properties/waivers/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/waivers/" + i19+"/path",schemaPath:"#/properties/waivers/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data168.line !== undefined && func0.call(data168, "line")){
let data180 = data168.line;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err561 = {instancePath:instancePath+"/waivers/" + i19+"/line",schemaPath:"#/properties/waivers/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 0 || isNaN(data180)){
const err562 = {instancePath:instancePath+"/waivers/" + i19+"/line",schemaPath:"#/properties/waivers/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
}
else {
const err563 = {instancePath:instancePath+"/waivers/" + i19,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data.history !== undefined && func0.call(data, "history")){
let data181 = data.history;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if((data181.commits === undefined) || (!(func0.call(data181, "commits")))){
const err565 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "commits"},message:"must have required property '"+"commits"+"'"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if((data181.changes === undefined) || (!(func0.call(data181, "changes")))){
const err566 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
for(const key31 of Object.keys(data181)){
if(!((((key31 === "commits") || (key31 === "since")) || (key31 === "why")) || (key31 === "changes"))){
const err567 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data181.commits !== undefined && func0.call(data181, "commits")){
let data182 = data181.commits;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err568 = {instancePath:instancePath+"/history/commits",schemaPath:"#/properties/history/properties/commits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0 || isNaN(data182)){
const err569 = {instancePath:instancePath+"/history/commits",schemaPath:"#/properties/history/properties/commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
if(data181.since !== undefined && func0.call(data181, "since")){
let data183 = data181.since;
if(typeof data183 === "string"){
if(func73(data183) > 10){
const err570 = {instancePath:instancePath+"/history/since",schemaPath:"#/properties/history/properties/since/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(func73(data183) < 10){
const err571 = {instancePath:instancePath+"/history/since",schemaPath:"#/properties/history/properties/since/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(!(formats0.validate(data183))){
const err572 = {instancePath:instancePath+"/history/since",schemaPath:"#/properties/history/properties/since/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/history/since",schemaPath:"#/properties/history/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data181.why !== undefined && func0.call(data181, "why")){
let data184 = data181.why;
if(typeof data184 === "string"){
if(func73(data184) > 400){
const err574 = {instancePath:instancePath+"/history/why",schemaPath:"#/properties/history/properties/why/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(func73(data184) < 1){
const err575 = {instancePath:instancePath+"/history/why",schemaPath:"#/properties/history/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/history/why",schemaPath:"#/properties/history/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data181.changes !== undefined && func0.call(data181, "changes")){
let data185 = data181.changes;
if(Array.isArray(data185)){
if(data185.length > 100000){
const err577 = {instancePath:instancePath+"/history/changes",schemaPath:"#/properties/history/properties/changes/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
const len20 = data185.length;
for(let i20=0; i20<len20; i20++){
let data186 = data185[i20];
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if((data186.day === undefined) || (!(func0.call(data186, "day")))){
const err578 = {instancePath:instancePath+"/history/changes/" + i20,schemaPath:"#/properties/history/properties/changes/items/required",keyword:"required",params:{missingProperty: "day"},message:"must have required property '"+"day"+"'"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if((data186.by === undefined) || (!(func0.call(data186, "by")))){
const err579 = {instancePath:instancePath+"/history/changes/" + i20,schemaPath:"#/properties/history/properties/changes/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if((data186.partner === undefined) || (!(func0.call(data186, "partner")))){
const err580 = {instancePath:instancePath+"/history/changes/" + i20,schemaPath:"#/properties/history/properties/changes/items/required",keyword:"required",params:{missingProperty: "partner"},message:"must have required property '"+"partner"+"'"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if((data186.solution === undefined) || (!(func0.call(data186, "solution")))){
const err581 = {instancePath:instancePath+"/history/changes/" + i20,schemaPath:"#/properties/history/properties/changes/items/required",keyword:"required",params:{missingProperty: "solution"},message:"must have required property '"+"solution"+"'"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
for(const key32 of Object.keys(data186)){
if(!(func0.call(schema36.properties.history.properties.changes.items.properties, key32))){
const err582 = {instancePath:instancePath+"/history/changes/" + i20,schemaPath:"#/properties/history/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data186.day !== undefined && func0.call(data186, "day")){
let data187 = data186.day;
if(typeof data187 === "string"){
if(func73(data187) > 10){
const err583 = {instancePath:instancePath+"/history/changes/" + i20+"/day",schemaPath:"#/properties/history/properties/changes/items/properties/day/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(func73(data187) < 10){
const err584 = {instancePath:instancePath+"/history/changes/" + i20+"/day",schemaPath:"#/properties/history/properties/changes/items/properties/day/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(!(formats0.validate(data187))){
const err585 = {instancePath:instancePath+"/history/changes/" + i20+"/day",schemaPath:"#/properties/history/properties/changes/items/properties/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else {
const err586 = {instancePath:instancePath+"/history/changes/" + i20+"/day",schemaPath:"#/properties/history/properties/changes/items/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data186.by !== undefined && func0.call(data186, "by")){
let data188 = data186.by;
if(typeof data188 !== "string"){
const err587 = {instancePath:instancePath+"/history/changes/" + i20+"/by",schemaPath:"#/properties/history/properties/changes/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(!(((data188 === "commit") || (data188 === "time")) || (data188 === "work-tree"))){
const err588 = {instancePath:instancePath+"/history/changes/" + i20+"/by",schemaPath:"#/properties/history/properties/changes/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema36.properties.history.properties.changes.items.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data186.commit !== undefined && func0.call(data186, "commit")){
let data189 = data186.commit;
if(typeof data189 === "string"){
if(func73(data189) > 64){
const err589 = {instancePath:instancePath+"/history/changes/" + i20+"/commit",schemaPath:"#/properties/history/properties/changes/items/properties/commit/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(!pattern7.test(data189)){
const err590 = {instancePath:instancePath+"/history/changes/" + i20+"/commit",schemaPath:"#/properties/history/properties/changes/items/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/history/changes/" + i20+"/commit",schemaPath:"#/properties/history/properties/changes/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data186.partner !== undefined && func0.call(data186, "partner")){
let data190 = data186.partner;
if(typeof data190 === "string"){
if(func73(data190) > 80){
const err592 = {instancePath:instancePath+"/history/changes/" + i20+"/partner",schemaPath:"#/properties/history/properties/changes/items/properties/partner/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(func73(data190) < 1){
const err593 = {instancePath:instancePath+"/history/changes/" + i20+"/partner",schemaPath:"#/properties/history/properties/changes/items/properties/partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
else {
const err594 = {instancePath:instancePath+"/history/changes/" + i20+"/partner",schemaPath:"#/properties/history/properties/changes/items/properties/partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data186.solution !== undefined && func0.call(data186, "solution")){
let data191 = data186.solution;
if(typeof data191 === "string"){
if(func73(data191) > 80){
const err595 = {instancePath:instancePath+"/history/changes/" + i20+"/solution",schemaPath:"#/properties/history/properties/changes/items/properties/solution/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(func73(data191) < 1){
const err596 = {instancePath:instancePath+"/history/changes/" + i20+"/solution",schemaPath:"#/properties/history/properties/changes/items/properties/solution/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
else {
const err597 = {instancePath:instancePath+"/history/changes/" + i20+"/solution",schemaPath:"#/properties/history/properties/changes/items/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data186.ready !== undefined && func0.call(data186, "ready")){
let data192 = data186.ready;
if(typeof data192 !== "string"){
const err598 = {instancePath:instancePath+"/history/changes/" + i20+"/ready",schemaPath:"#/properties/history/properties/changes/items/properties/ready/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(!(((data192 === "ready") || (data192 === "not-ready")) || (data192 === "none"))){
const err599 = {instancePath:instancePath+"/history/changes/" + i20+"/ready",schemaPath:"#/properties/history/properties/changes/items/properties/ready/enum",keyword:"enum",params:{allowedValues: schema36.properties.history.properties.changes.items.properties.ready.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data186.stands !== undefined && func0.call(data186, "stands")){
let data193 = data186.stands;
if(typeof data193 !== "string"){
const err600 = {instancePath:instancePath+"/history/changes/" + i20+"/stands",schemaPath:"#/properties/history/properties/changes/items/properties/stands/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(!((((((((data193 === "applicant") || (data193 === "candidate")) || (data193 === "member")) || (data193 === "declined")) || (data193 === "withdrawn")) || (data193 === "lapsed")) || (data193 === "unknown")) || (data193 === "gone"))){
const err601 = {instancePath:instancePath+"/history/changes/" + i20+"/stands",schemaPath:"#/properties/history/properties/changes/items/properties/stands/enum",keyword:"enum",params:{allowedValues: schema36.properties.history.properties.changes.items.properties.stands.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data186.next !== undefined && func0.call(data186, "next")){
let data194 = data186.next;
if(typeof data194 !== "string"){
const err602 = {instancePath:instancePath+"/history/changes/" + i20+"/next",schemaPath:"#/properties/history/properties/changes/items/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(!((((data194 === "applicant->candidate") || (data194 === "candidate->member")) || (data194 === "renewal")) || (data194 === "none"))){
const err603 = {instancePath:instancePath+"/history/changes/" + i20+"/next",schemaPath:"#/properties/history/properties/changes/items/properties/next/enum",keyword:"enum",params:{allowedValues: schema36.properties.history.properties.changes.items.properties.next.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data186.turned !== undefined && func0.call(data186, "turned")){
let data195 = data186.turned;
if(Array.isArray(data195)){
if(data195.length > 1000){
const err604 = {instancePath:instancePath+"/history/changes/" + i20+"/turned",schemaPath:"#/properties/history/properties/changes/items/properties/turned/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
const len21 = data195.length;
for(let i21=0; i21<len21; i21++){
let data196 = data195[i21];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if((data196.id === undefined) || (!(func0.call(data196, "id")))){
const err605 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21,schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if((data196.to === undefined) || (!(func0.call(data196, "to")))){
const err606 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21,schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
for(const key33 of Object.keys(data196)){
if(!(((key33 === "id") || (key33 === "from")) || (key33 === "to"))){
const err607 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21,schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data196.id !== undefined && func0.call(data196, "id")){
let data197 = data196.id;
if(typeof data197 === "string"){
if(func73(data197) > 20){
const err608 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21+"/id",schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(func73(data197) < 1){
const err609 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21+"/id",schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21+"/id",schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data196.from !== undefined && func0.call(data196, "from")){
let data198 = data196.from;
if(typeof data198 !== "string"){
const err611 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21+"/from",schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
if(!(((((((data198 === "pass") || (data198 === "fail")) || (data198 === "pending")) || (data198 === "waived")) || (data198 === "not-applicable")) || (data198 === "not-run")) || (data198 === "not-yet-defined"))){
const err612 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21+"/from",schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema36.properties.history.properties.changes.items.properties.turned.items.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data196.to !== undefined && func0.call(data196, "to")){
let data199 = data196.to;
if(typeof data199 !== "string"){
const err613 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21+"/to",schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(!(((((((data199 === "pass") || (data199 === "fail")) || (data199 === "pending")) || (data199 === "waived")) || (data199 === "not-applicable")) || (data199 === "not-run")) || (data199 === "not-yet-defined"))){
const err614 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21+"/to",schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/properties/to/enum",keyword:"enum",params:{allowedValues: schema36.properties.history.properties.changes.items.properties.turned.items.properties.to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
}
else {
const err615 = {instancePath:instancePath+"/history/changes/" + i20+"/turned/" + i21,schemaPath:"#/properties/history/properties/changes/items/properties/turned/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
else {
const err616 = {instancePath:instancePath+"/history/changes/" + i20+"/turned",schemaPath:"#/properties/history/properties/changes/items/properties/turned/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
else {
const err617 = {instancePath:instancePath+"/history/changes/" + i20,schemaPath:"#/properties/history/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = {instancePath:instancePath+"/history/changes",schemaPath:"#/properties/history/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
else {
const err619 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
}
else {
const err620 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rulesReport = validate26;
const schema37 = {"$id":"https://schemas.invalid/reports/rules-report.schema.json","type":"object","additionalProperties":false,"required":["program","rules"],"properties":{"program":{"type":"string","minLength":1,"maxLength":7},"rules":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["id","summary","why","severity","scope","kinds","everyFile","requirements","named","url"],"properties":{"id":{"type":"string","minLength":1,"maxLength":80},"summary":{"type":"string","minLength":1,"maxLength":200},"why":{"type":"string","minLength":1,"maxLength":1000},"severity":{"type":"string","enum":["error","warning","note"]},"scope":{"type":"string","enum":["step","article","catalogue","change"]},"kinds":{"type":"array","maxItems":9,"items":{"type":"string","enum":["partner","membership","solution","application","certification","public-article","internal-article","vendor-article","program-page"]}},"everyFile":{"type":"boolean"},"requirements":{"type":"array","maxItems":80,"items":{"type":"string","maxLength":10}},"named":{"type":"array","maxItems":80,"items":{"type":"string","maxLength":10}},"url":{"type":"string","format":"uri","maxLength":2000}}}}}};
const formats44 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/rules-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.program === undefined) || (!(func0.call(data, "program")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.rules === undefined) || (!(func0.call(data, "rules")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "program") || (key0 === "rules"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data0 = data.program;
if(typeof data0 === "string"){
if(func73(data0) > 7){
const err3 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func73(data0) < 1){
const err4 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data1 = data.rules;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.id === undefined) || (!(func0.call(data2, "id")))){
const err7 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.summary === undefined) || (!(func0.call(data2, "summary")))){
const err8 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data2.why === undefined) || (!(func0.call(data2, "why")))){
const err9 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data2.severity === undefined) || (!(func0.call(data2, "severity")))){
const err10 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data2.scope === undefined) || (!(func0.call(data2, "scope")))){
const err11 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data2.kinds === undefined) || (!(func0.call(data2, "kinds")))){
const err12 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "kinds"},message:"must have required property '"+"kinds"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data2.everyFile === undefined) || (!(func0.call(data2, "everyFile")))){
const err13 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "everyFile"},message:"must have required property '"+"everyFile"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data2.requirements === undefined) || (!(func0.call(data2, "requirements")))){
const err14 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data2.named === undefined) || (!(func0.call(data2, "named")))){
const err15 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "named"},message:"must have required property '"+"named"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data2.url === undefined) || (!(func0.call(data2, "url")))){
const err16 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema37.properties.rules.items.properties, key1))){
const err17 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func73(data3) > 80){
const err18 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func73(data3) < 1){
const err19 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.summary !== undefined && func0.call(data2, "summary")){
let data4 = data2.summary;
if(typeof data4 === "string"){
if(func73(data4) > 200){
const err21 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func73(data4) < 1){
const err22 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.why !== undefined && func0.call(data2, "why")){
let data5 = data2.why;
if(typeof data5 === "string"){
if(func73(data5) > 1000){
const err24 = {instancePath:instancePath+"/rules/" + i0+"/why",schemaPath:"#/properties/rules/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func73(data5) < 1){
const err25 = {instancePath:instancePath+"/rules/" + i0+"/why",schemaPath:"#/properties/rules/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/rules/" + i0+"/why",schemaPath:"#/properties/rules/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.severity !== undefined && func0.call(data2, "severity")){
let data6 = data2.severity;
if(typeof data6 !== "string"){
const err27 = {instancePath:instancePath+"/rules/" + i0+"/severity",schemaPath:"#/properties/rules/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data6 === "error") || (data6 === "warning")) || (data6 === "note"))){
const err28 = {instancePath:instancePath+"/rules/" + i0+"/severity",schemaPath:"#/properties/rules/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema37.properties.rules.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.scope !== undefined && func0.call(data2, "scope")){
let data7 = data2.scope;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/rules/" + i0+"/scope",schemaPath:"#/properties/rules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data7 === "step") || (data7 === "article")) || (data7 === "catalogue")) || (data7 === "change"))){
const err30 = {instancePath:instancePath+"/rules/" + i0+"/scope",schemaPath:"#/properties/rules/items/properties/scope/enum",keyword:"enum",params:{allowedValues: schema37.properties.rules.items.properties.scope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.kinds !== undefined && func0.call(data2, "kinds")){
let data8 = data2.kinds;
if(Array.isArray(data8)){
if(data8.length > 9){
const err31 = {instancePath:instancePath+"/rules/" + i0+"/kinds",schemaPath:"#/properties/rules/items/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err32 = {instancePath:instancePath+"/rules/" + i0+"/kinds/" + i1,schemaPath:"#/properties/rules/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((((((data9 === "partner") || (data9 === "membership")) || (data9 === "solution")) || (data9 === "application")) || (data9 === "certification")) || (data9 === "public-article")) || (data9 === "internal-article")) || (data9 === "vendor-article")) || (data9 === "program-page"))){
const err33 = {instancePath:instancePath+"/rules/" + i0+"/kinds/" + i1,schemaPath:"#/properties/rules/items/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.rules.items.properties.kinds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/rules/" + i0+"/kinds",schemaPath:"#/properties/rules/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.everyFile !== undefined && func0.call(data2, "everyFile")){
if(typeof data2.everyFile !== "boolean"){
const err35 = {instancePath:instancePath+"/rules/" + i0+"/everyFile",schemaPath:"#/properties/rules/items/properties/everyFile/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.requirements !== undefined && func0.call(data2, "requirements")){
let data11 = data2.requirements;
if(Array.isArray(data11)){
if(data11.length > 80){
const err36 = {instancePath:instancePath+"/rules/" + i0+"/requirements",schemaPath:"#/properties/rules/items/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func73(data12) > 10){
const err37 = {instancePath:instancePath+"/rules/" + i0+"/requirements/" + i2,schemaPath:"#/properties/rules/items/properties/requirements/items/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/rules/" + i0+"/requirements/" + i2,schemaPath:"#/properties/rules/items/properties/requirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/rules/" + i0+"/requirements",schemaPath:"#/properties/rules/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data2.named !== undefined && func0.call(data2, "named")){
let data13 = data2.named;
if(Array.isArray(data13)){
if(data13.length > 80){
const err40 = {instancePath:instancePath+"/rules/" + i0+"/named",schemaPath:"#/properties/rules/items/properties/named/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(func73(data14) > 10){
const err41 = {instancePath:instancePath+"/rules/" + i0+"/named/" + i3,schemaPath:"#/properties/rules/items/properties/named/items/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/rules/" + i0+"/named/" + i3,schemaPath:"#/properties/rules/items/properties/named/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/rules/" + i0+"/named",schemaPath:"#/properties/rules/items/properties/named/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data2.url !== undefined && func0.call(data2, "url")){
let data15 = data2.url;
if(typeof data15 === "string"){
if(func73(data15) > 2000){
const err44 = {instancePath:instancePath+"/rules/" + i0+"/url",schemaPath:"#/properties/rules/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(formats44.test(data15))){
const err45 = {instancePath:instancePath+"/rules/" + i0+"/url",schemaPath:"#/properties/rules/items/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/rules/" + i0+"/url",schemaPath:"#/properties/rules/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const separationReport = validate27;
const schema38 = {"$id":"https://schemas.invalid/reports/separation-report.schema.json","type":"object","additionalProperties":false,"required":["tool","asOf","program","rules","content","site","edition","scan","selfTest","nonInterference"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"program":{"type":"string","minLength":1,"maxLength":40},"rules":{"type":"integer","minimum":0},"content":{"type":"object","additionalProperties":false,"required":["roots","absent"],"properties":{"roots":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["name","files","digest"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1000},"files":{"type":"integer","minimum":0},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$","minLength":64,"maxLength":64},"commit":{"type":"string","pattern":"^[0-9a-f]{40,64}$","minLength":40,"maxLength":64},"clean":{"type":"boolean"}}}},"absent":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":1000}}}},"site":{"type":"object","additionalProperties":false,"required":["files","digest"],"properties":{"files":{"type":"integer","minimum":0},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$","minLength":64,"maxLength":64}}},"edition":{"type":"object","additionalProperties":false,"required":["folder","files","bytes","pages","digest","list","recompute"],"properties":{"folder":{"type":"string","minLength":1,"maxLength":255},"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"pages":{"type":"integer","minimum":0},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$","minLength":64,"maxLength":64},"list":{"type":"string","minLength":1,"maxLength":255},"recompute":{"type":"string","minLength":1,"maxLength":400}}},"scan":{"type":"object","additionalProperties":false,"required":["files","bytes","views","found","lookedFor","excluded"],"properties":{"files":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"views":{"type":"integer","minimum":0},"found":{"type":"integer","const":0},"lookedFor":{"type":"object","additionalProperties":false,"required":["files","runsOfWords","runsOfLetters","fields","names","contacts","paths","images"],"properties":{"files":{"type":"integer","minimum":0},"runsOfWords":{"type":"integer","minimum":0},"runsOfLetters":{"type":"integer","minimum":0},"fields":{"type":"integer","minimum":0},"names":{"type":"integer","minimum":0},"contacts":{"type":"integer","minimum":0},"paths":{"type":"integer","minimum":0},"images":{"type":"integer","minimum":0}}},"excluded":{"type":"object","additionalProperties":false,"required":["program","rules","site","notices","fields","bodies","addresses","images"],"properties":{"program":{"type":"integer","minimum":0},"rules":{"type":"integer","minimum":0},"site":{"type":"integer","minimum":0},"notices":{"type":"integer","minimum":0},"fields":{"type":"integer","minimum":0},"bodies":{"type":"integer","minimum":0},"addresses":{"type":"integer","minimum":0},"images":{"type":"integer","minimum":0}}}}},"selfTest":{"type":"object","additionalProperties":false,"required":["planted","found","channels"],"properties":{"planted":{"type":"integer","minimum":0},"found":{"type":"integer","minimum":0},"channels":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["channel","found"],"properties":{"channel":{"type":"string","minLength":1,"maxLength":100},"found":{"type":"boolean"}}}}}},"nonInterference":{"type":"object","additionalProperties":false,"required":["made"],"properties":{"made":{"type":"boolean"},"without":{"type":"integer","minimum":0},"files":{"type":"integer","minimum":0},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$","minLength":64,"maxLength":64},"same":{"type":"boolean"}}}}};
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/separation-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.program === undefined) || (!(func0.call(data, "program")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.rules === undefined) || (!(func0.call(data, "rules")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.content === undefined) || (!(func0.call(data, "content")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.site === undefined) || (!(func0.call(data, "site")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "site"},message:"must have required property '"+"site"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.edition === undefined) || (!(func0.call(data, "edition")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.scan === undefined) || (!(func0.call(data, "scan")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scan"},message:"must have required property '"+"scan"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.selfTest === undefined) || (!(func0.call(data, "selfTest")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selfTest"},message:"must have required property '"+"selfTest"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.nonInterference === undefined) || (!(func0.call(data, "nonInterference")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nonInterference"},message:"must have required property '"+"nonInterference"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err11 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err14 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func73(data1) < 1){
const err15 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err17 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func73(data2) < 1){
const err18 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data3 = data.asOf;
if(typeof data3 === "string"){
if(func73(data3) > 10){
const err21 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func73(data3) < 10){
const err22 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats0.validate(data3))){
const err23 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data4 = data.program;
if(typeof data4 === "string"){
if(func73(data4) > 40){
const err25 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func73(data4) < 1){
const err26 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data5 = data.rules;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err28 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err29 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data6 = data.content;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.roots === undefined) || (!(func0.call(data6, "roots")))){
const err30 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/required",keyword:"required",params:{missingProperty: "roots"},message:"must have required property '"+"roots"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data6.absent === undefined) || (!(func0.call(data6, "absent")))){
const err31 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/required",keyword:"required",params:{missingProperty: "absent"},message:"must have required property '"+"absent"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 of Object.keys(data6)){
if(!((key2 === "roots") || (key2 === "absent"))){
const err32 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.roots !== undefined && func0.call(data6, "roots")){
let data7 = data6.roots;
if(Array.isArray(data7)){
if(data7.length > 100){
const err33 = {instancePath:instancePath+"/content/roots",schemaPath:"#/properties/content/properties/roots/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data7.length < 1){
const err34 = {instancePath:instancePath+"/content/roots",schemaPath:"#/properties/content/properties/roots/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.name === undefined) || (!(func0.call(data8, "name")))){
const err35 = {instancePath:instancePath+"/content/roots/" + i0,schemaPath:"#/properties/content/properties/roots/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data8.files === undefined) || (!(func0.call(data8, "files")))){
const err36 = {instancePath:instancePath+"/content/roots/" + i0,schemaPath:"#/properties/content/properties/roots/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data8.digest === undefined) || (!(func0.call(data8, "digest")))){
const err37 = {instancePath:instancePath+"/content/roots/" + i0,schemaPath:"#/properties/content/properties/roots/items/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!(((((key3 === "name") || (key3 === "files")) || (key3 === "digest")) || (key3 === "commit")) || (key3 === "clean"))){
const err38 = {instancePath:instancePath+"/content/roots/" + i0,schemaPath:"#/properties/content/properties/roots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.name !== undefined && func0.call(data8, "name")){
let data9 = data8.name;
if(typeof data9 === "string"){
if(func73(data9) > 1000){
const err39 = {instancePath:instancePath+"/content/roots/" + i0+"/name",schemaPath:"#/properties/content/properties/roots/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func73(data9) < 1){
const err40 = {instancePath:instancePath+"/content/roots/" + i0+"/name",schemaPath:"#/properties/content/properties/roots/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/content/roots/" + i0+"/name",schemaPath:"#/properties/content/properties/roots/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data8.files !== undefined && func0.call(data8, "files")){
let data10 = data8.files;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err42 = {instancePath:instancePath+"/content/roots/" + i0+"/files",schemaPath:"#/properties/content/properties/roots/items/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err43 = {instancePath:instancePath+"/content/roots/" + i0+"/files",schemaPath:"#/properties/content/properties/roots/items/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data8.digest !== undefined && func0.call(data8, "digest")){
let data11 = data8.digest;
if(typeof data11 === "string"){
if(func73(data11) > 64){
const err44 = {instancePath:instancePath+"/content/roots/" + i0+"/digest",schemaPath:"#/properties/content/properties/roots/items/properties/digest/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func73(data11) < 64){
const err45 = {instancePath:instancePath+"/content/roots/" + i0+"/digest",schemaPath:"#/properties/content/properties/roots/items/properties/digest/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern8.test(data11)){
const err46 = {instancePath:instancePath+"/content/roots/" + i0+"/digest",schemaPath:"#/properties/content/properties/roots/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/content/roots/" + i0+"/digest",schemaPath:"#/properties/content/properties/roots/items/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.commit !== undefined && func0.call(data8, "commit")){
let data12 = data8.commit;
if(typeof data12 === "string"){
if(func73(data12) > 64){
const err48 = {instancePath:instancePath+"/content/roots/" + i0+"/commit",schemaPath:"#/properties/content/properties/roots/items/properties/commit/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func73(data12) < 40){
const err49 = {instancePath:instancePath+"/content/roots/" + i0+"/commit",schemaPath:"#/properties/content/properties/roots/items/properties/commit/minLength",keyword:"minLength",params:{limit: 40},message:"must NOT have fewer than 40 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern7.test(data12)){
const err50 = {instancePath:instancePath+"/content/roots/" + i0+"/commit",schemaPath:"#/properties/content/properties/roots/items/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"},message:"must match pattern \""+"^[0-9a-f]{40,64}$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/content/roots/" + i0+"/commit",schemaPath:"#/properties/content/properties/roots/items/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data8.clean !== undefined && func0.call(data8, "clean")){
if(typeof data8.clean !== "boolean"){
const err52 = {instancePath:instancePath+"/content/roots/" + i0+"/clean",schemaPath:"#/properties/content/properties/roots/items/properties/clean/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/content/roots/" + i0,schemaPath:"#/properties/content/properties/roots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/content/roots",schemaPath:"#/properties/content/properties/roots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data6.absent !== undefined && func0.call(data6, "absent")){
let data14 = data6.absent;
if(Array.isArray(data14)){
if(data14.length > 100){
const err55 = {instancePath:instancePath+"/content/absent",schemaPath:"#/properties/content/properties/absent/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func73(data15) > 1000){
const err56 = {instancePath:instancePath+"/content/absent/" + i1,schemaPath:"#/properties/content/properties/absent/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func73(data15) < 1){
const err57 = {instancePath:instancePath+"/content/absent/" + i1,schemaPath:"#/properties/content/properties/absent/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/content/absent/" + i1,schemaPath:"#/properties/content/properties/absent/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/content/absent",schemaPath:"#/properties/content/properties/absent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.site !== undefined && func0.call(data, "site")){
let data16 = data.site;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.files === undefined) || (!(func0.call(data16, "files")))){
const err61 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data16.digest === undefined) || (!(func0.call(data16, "digest")))){
const err62 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key4 of Object.keys(data16)){
if(!((key4 === "files") || (key4 === "digest"))){
const err63 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data16.files !== undefined && func0.call(data16, "files")){
let data17 = data16.files;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err64 = {instancePath:instancePath+"/site/files",schemaPath:"#/properties/site/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err65 = {instancePath:instancePath+"/site/files",schemaPath:"#/properties/site/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data16.digest !== undefined && func0.call(data16, "digest")){
let data18 = data16.digest;
if(typeof data18 === "string"){
if(func73(data18) > 64){
const err66 = {instancePath:instancePath+"/site/digest",schemaPath:"#/properties/site/properties/digest/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func73(data18) < 64){
const err67 = {instancePath:instancePath+"/site/digest",schemaPath:"#/properties/site/properties/digest/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern8.test(data18)){
const err68 = {instancePath:instancePath+"/site/digest",schemaPath:"#/properties/site/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/site/digest",schemaPath:"#/properties/site/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.edition !== undefined && func0.call(data, "edition")){
let data19 = data.edition;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.folder === undefined) || (!(func0.call(data19, "folder")))){
const err71 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((data19.files === undefined) || (!(func0.call(data19, "files")))){
const err72 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((data19.bytes === undefined) || (!(func0.call(data19, "bytes")))){
const err73 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data19.pages === undefined) || (!(func0.call(data19, "pages")))){
const err74 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((data19.digest === undefined) || (!(func0.call(data19, "digest")))){
const err75 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((data19.list === undefined) || (!(func0.call(data19, "list")))){
const err76 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "list"},message:"must have required property '"+"list"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((data19.recompute === undefined) || (!(func0.call(data19, "recompute")))){
const err77 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "recompute"},message:"must have required property '"+"recompute"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key5 of Object.keys(data19)){
if(!(((((((key5 === "folder") || (key5 === "files")) || (key5 === "bytes")) || (key5 === "pages")) || (key5 === "digest")) || (key5 === "list")) || (key5 === "recompute"))){
const err78 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data19.folder !== undefined && func0.call(data19, "folder")){
let data20 = data19.folder;
if(typeof data20 === "string"){
if(func73(data20) > 255){
const err79 = {instancePath:instancePath+"/edition/folder",schemaPath:"#/properties/edition/properties/folder/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func73(data20) < 1){
const err80 = {instancePath:instancePath+"/edition/folder",schemaPath:"#/properties/edition/properties/folder/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/edition/folder",schemaPath:"#/properties/edition/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data19.files !== undefined && func0.call(data19, "files")){
let data21 = data19.files;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err82 = {instancePath:instancePath+"/edition/files",schemaPath:"#/properties/edition/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err83 = {instancePath:instancePath+"/edition/files",schemaPath:"#/properties/edition/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data19.bytes !== undefined && func0.call(data19, "bytes")){
let data22 = data19.bytes;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err84 = {instancePath:instancePath+"/edition/bytes",schemaPath:"#/properties/edition/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err85 = {instancePath:instancePath+"/edition/bytes",schemaPath:"#/properties/edition/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data19.pages !== undefined && func0.call(data19, "pages")){
let data23 = data19.pages;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err86 = {instancePath:instancePath+"/edition/pages",schemaPath:"#/properties/edition/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err87 = {instancePath:instancePath+"/edition/pages",schemaPath:"#/properties/edition/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data19.digest !== undefined && func0.call(data19, "digest")){
let data24 = data19.digest;
if(typeof data24 === "string"){
if(func73(data24) > 64){
const err88 = {instancePath:instancePath+"/edition/digest",schemaPath:"#/properties/edition/properties/digest/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(func73(data24) < 64){
const err89 = {instancePath:instancePath+"/edition/digest",schemaPath:"#/properties/edition/properties/digest/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern8.test(data24)){
const err90 = {instancePath:instancePath+"/edition/digest",schemaPath:"#/properties/edition/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/edition/digest",schemaPath:"#/properties/edition/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data19.list !== undefined && func0.call(data19, "list")){
let data25 = data19.list;
if(typeof data25 === "string"){
if(func73(data25) > 255){
const err92 = {instancePath:instancePath+"/edition/list",schemaPath:"#/properties/edition/properties/list/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(func73(data25) < 1){
const err93 = {instancePath:instancePath+"/edition/list",schemaPath:"#/properties/edition/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/edition/list",schemaPath:"#/properties/edition/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data19.recompute !== undefined && func0.call(data19, "recompute")){
let data26 = data19.recompute;
if(typeof data26 === "string"){
if(func73(data26) > 400){
const err95 = {instancePath:instancePath+"/edition/recompute",schemaPath:"#/properties/edition/properties/recompute/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func73(data26) < 1){
const err96 = {instancePath:instancePath+"/edition/recompute",schemaPath:"#/properties/edition/properties/recompute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/edition/recompute",schemaPath:"#/properties/edition/properties/recompute/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.scan !== undefined && func0.call(data, "scan")){
let data27 = data.scan;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.files === undefined) || (!(func0.call(data27, "files")))){
const err99 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((data27.bytes === undefined) || (!(func0.call(data27, "bytes")))){
const err100 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((data27.views === undefined) || (!(func0.call(data27, "views")))){
const err101 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "views"},message:"must have required property '"+"views"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((data27.found === undefined) || (!(func0.call(data27, "found")))){
const err102 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "found"},message:"must have required property '"+"found"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((data27.lookedFor === undefined) || (!(func0.call(data27, "lookedFor")))){
const err103 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "lookedFor"},message:"must have required property '"+"lookedFor"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((data27.excluded === undefined) || (!(func0.call(data27, "excluded")))){
const err104 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/required",keyword:"required",params:{missingProperty: "excluded"},message:"must have required property '"+"excluded"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key6 of Object.keys(data27)){
if(!((((((key6 === "files") || (key6 === "bytes")) || (key6 === "views")) || (key6 === "found")) || (key6 === "lookedFor")) || (key6 === "excluded"))){
const err105 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data27.files !== undefined && func0.call(data27, "files")){
let data28 = data27.files;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err106 = {instancePath:instancePath+"/scan/files",schemaPath:"#/properties/scan/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err107 = {instancePath:instancePath+"/scan/files",schemaPath:"#/properties/scan/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data27.bytes !== undefined && func0.call(data27, "bytes")){
let data29 = data27.bytes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err108 = {instancePath:instancePath+"/scan/bytes",schemaPath:"#/properties/scan/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err109 = {instancePath:instancePath+"/scan/bytes",schemaPath:"#/properties/scan/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data27.views !== undefined && func0.call(data27, "views")){
let data30 = data27.views;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err110 = {instancePath:instancePath+"/scan/views",schemaPath:"#/properties/scan/properties/views/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err111 = {instancePath:instancePath+"/scan/views",schemaPath:"#/properties/scan/properties/views/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data27.found !== undefined && func0.call(data27, "found")){
let data31 = data27.found;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err112 = {instancePath:instancePath+"/scan/found",schemaPath:"#/properties/scan/properties/found/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(0 !== data31){
const err113 = {instancePath:instancePath+"/scan/found",schemaPath:"#/properties/scan/properties/found/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data27.lookedFor !== undefined && func0.call(data27, "lookedFor")){
let data32 = data27.lookedFor;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.files === undefined) || (!(func0.call(data32, "files")))){
const err114 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((data32.runsOfWords === undefined) || (!(func0.call(data32, "runsOfWords")))){
const err115 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/required",keyword:"required",params:{missingProperty: "runsOfWords"},message:"must have required property '"+"runsOfWords"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((data32.runsOfLetters === undefined) || (!(func0.call(data32, "runsOfLetters")))){
const err116 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/required",keyword:"required",params:{missingProperty: "runsOfLetters"},message:"must have required property '"+"runsOfLetters"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data32.fields === undefined) || (!(func0.call(data32, "fields")))){
const err117 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((data32.names === undefined) || (!(func0.call(data32, "names")))){
const err118 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((data32.contacts === undefined) || (!(func0.call(data32, "contacts")))){
const err119 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/required",keyword:"required",params:{missingProperty: "contacts"},message:"must have required property '"+"contacts"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((data32.paths === undefined) || (!(func0.call(data32, "paths")))){
const err120 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/required",keyword:"required",params:{missingProperty: "paths"},message:"must have required property '"+"paths"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((data32.images === undefined) || (!(func0.call(data32, "images")))){
const err121 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key7 of Object.keys(data32)){
if(!((((((((key7 === "files") || (key7 === "runsOfWords")) || (key7 === "runsOfLetters")) || (key7 === "fields")) || (key7 === "names")) || (key7 === "contacts")) || (key7 === "paths")) || (key7 === "images"))){
const err122 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data32.files !== undefined && func0.call(data32, "files")){
let data33 = data32.files;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err123 = {instancePath:instancePath+"/scan/lookedFor/files",schemaPath:"#/properties/scan/properties/lookedFor/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err124 = {instancePath:instancePath+"/scan/lookedFor/files",schemaPath:"#/properties/scan/properties/lookedFor/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data32.runsOfWords !== undefined && func0.call(data32, "runsOfWords")){
let data34 = data32.runsOfWords;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err125 = {instancePath:instancePath+"/scan/lookedFor/runsOfWords",schemaPath:"#/properties/scan/properties/lookedFor/properties/runsOfWords/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err126 = {instancePath:instancePath+"/scan/lookedFor/runsOfWords",schemaPath:"#/properties/scan/properties/lookedFor/properties/runsOfWords/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data32.runsOfLetters !== undefined && func0.call(data32, "runsOfLetters")){
let data35 = data32.runsOfLetters;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err127 = {instancePath:instancePath+"/scan/lookedFor/runsOfLetters",schemaPath:"#/properties/scan/properties/lookedFor/properties/runsOfLetters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err128 = {instancePath:instancePath+"/scan/lookedFor/runsOfLetters",schemaPath:"#/properties/scan/properties/lookedFor/properties/runsOfLetters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data32.fields !== undefined && func0.call(data32, "fields")){
let data36 = data32.fields;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err129 = {instancePath:instancePath+"/scan/lookedFor/fields",schemaPath:"#/properties/scan/properties/lookedFor/properties/fields/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err130 = {instancePath:instancePath+"/scan/lookedFor/fields",schemaPath:"#/properties/scan/properties/lookedFor/properties/fields/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data32.names !== undefined && func0.call(data32, "names")){
let data37 = data32.names;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err131 = {instancePath:instancePath+"/scan/lookedFor/names",schemaPath:"#/properties/scan/properties/lookedFor/properties/names/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err132 = {instancePath:instancePath+"/scan/lookedFor/names",schemaPath:"#/properties/scan/properties/lookedFor/properties/names/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data32.contacts !== undefined && func0.call(data32, "contacts")){
let data38 = data32.contacts;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err133 = {instancePath:instancePath+"/scan/lookedFor/contacts",schemaPath:"#/properties/scan/properties/lookedFor/properties/contacts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err134 = {instancePath:instancePath+"/scan/lookedFor/contacts",schemaPath:"#/properties/scan/properties/lookedFor/properties/contacts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data32.paths !== undefined && func0.call(data32, "paths")){
let data39 = data32.paths;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err135 = {instancePath:instancePath+"/scan/lookedFor/paths",schemaPath:"#/properties/scan/properties/lookedFor/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err136 = {instancePath:instancePath+"/scan/lookedFor/paths",schemaPath:"#/properties/scan/properties/lookedFor/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data32.images !== undefined && func0.call(data32, "images")){
let data40 = data32.images;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err137 = {instancePath:instancePath+"/scan/lookedFor/images",schemaPath:"#/properties/scan/properties/lookedFor/properties/images/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err138 = {instancePath:instancePath+"/scan/lookedFor/images",schemaPath:"#/properties/scan/properties/lookedFor/properties/images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/scan/lookedFor",schemaPath:"#/properties/scan/properties/lookedFor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data27.excluded !== undefined && func0.call(data27, "excluded")){
let data41 = data27.excluded;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.program === undefined) || (!(func0.call(data41, "program")))){
const err140 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((data41.rules === undefined) || (!(func0.call(data41, "rules")))){
const err141 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((data41.site === undefined) || (!(func0.call(data41, "site")))){
const err142 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/required",keyword:"required",params:{missingProperty: "site"},message:"must have required property '"+"site"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((data41.notices === undefined) || (!(func0.call(data41, "notices")))){
const err143 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data41.fields === undefined) || (!(func0.call(data41, "fields")))){
const err144 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((data41.bodies === undefined) || (!(func0.call(data41, "bodies")))){
const err145 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/required",keyword:"required",params:{missingProperty: "bodies"},message:"must have required property '"+"bodies"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((data41.addresses === undefined) || (!(func0.call(data41, "addresses")))){
const err146 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/required",keyword:"required",params:{missingProperty: "addresses"},message:"must have required property '"+"addresses"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((data41.images === undefined) || (!(func0.call(data41, "images")))){
const err147 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/required",keyword:"required",params:{missingProperty: "images"},message:"must have required property '"+"images"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key8 of Object.keys(data41)){
if(!((((((((key8 === "program") || (key8 === "rules")) || (key8 === "site")) || (key8 === "notices")) || (key8 === "fields")) || (key8 === "bodies")) || (key8 === "addresses")) || (key8 === "images"))){
const err148 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data41.program !== undefined && func0.call(data41, "program")){
let data42 = data41.program;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err149 = {instancePath:instancePath+"/scan/excluded/program",schemaPath:"#/properties/scan/properties/excluded/properties/program/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err150 = {instancePath:instancePath+"/scan/excluded/program",schemaPath:"#/properties/scan/properties/excluded/properties/program/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data41.rules !== undefined && func0.call(data41, "rules")){
let data43 = data41.rules;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err151 = {instancePath:instancePath+"/scan/excluded/rules",schemaPath:"#/properties/scan/properties/excluded/properties/rules/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err152 = {instancePath:instancePath+"/scan/excluded/rules",schemaPath:"#/properties/scan/properties/excluded/properties/rules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data41.site !== undefined && func0.call(data41, "site")){
let data44 = data41.site;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err153 = {instancePath:instancePath+"/scan/excluded/site",schemaPath:"#/properties/scan/properties/excluded/properties/site/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err154 = {instancePath:instancePath+"/scan/excluded/site",schemaPath:"#/properties/scan/properties/excluded/properties/site/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data41.notices !== undefined && func0.call(data41, "notices")){
let data45 = data41.notices;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err155 = {instancePath:instancePath+"/scan/excluded/notices",schemaPath:"#/properties/scan/properties/excluded/properties/notices/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err156 = {instancePath:instancePath+"/scan/excluded/notices",schemaPath:"#/properties/scan/properties/excluded/properties/notices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
if(data41.fields !== undefined && func0.call(data41, "fields")){
let data46 = data41.fields;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err157 = {instancePath:instancePath+"/scan/excluded/fields",schemaPath:"#/properties/scan/properties/excluded/properties/fields/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err158 = {instancePath:instancePath+"/scan/excluded/fields",schemaPath:"#/properties/scan/properties/excluded/properties/fields/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data41.bodies !== undefined && func0.call(data41, "bodies")){
let data47 = data41.bodies;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err159 = {instancePath:instancePath+"/scan/excluded/bodies",schemaPath:"#/properties/scan/properties/excluded/properties/bodies/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err160 = {instancePath:instancePath+"/scan/excluded/bodies",schemaPath:"#/properties/scan/properties/excluded/properties/bodies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data41.addresses !== undefined && func0.call(data41, "addresses")){
let data48 = data41.addresses;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err161 = {instancePath:instancePath+"/scan/excluded/addresses",schemaPath:"#/properties/scan/properties/excluded/properties/addresses/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err162 = {instancePath:instancePath+"/scan/excluded/addresses",schemaPath:"#/properties/scan/properties/excluded/properties/addresses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
if(data41.images !== undefined && func0.call(data41, "images")){
let data49 = data41.images;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err163 = {instancePath:instancePath+"/scan/excluded/images",schemaPath:"#/properties/scan/properties/excluded/properties/images/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err164 = {instancePath:instancePath+"/scan/excluded/images",schemaPath:"#/properties/scan/properties/excluded/properties/images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/scan/excluded",schemaPath:"#/properties/scan/properties/excluded/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/scan",schemaPath:"#/properties/scan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.selfTest !== undefined && func0.call(data, "selfTest")){
let data50 = data.selfTest;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.planted === undefined) || (!(func0.call(data50, "planted")))){
const err167 = {instancePath:instancePath+"/selfTest",schemaPath:"#/properties/selfTest/required",keyword:"required",params:{missingProperty: "planted"},message:"must have required property '"+"planted"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((data50.found === undefined) || (!(func0.call(data50, "found")))){
const err168 = {instancePath:instancePath+"/selfTest",schemaPath:"#/properties/selfTest/required",keyword:"required",params:{missingProperty: "found"},message:"must have required property '"+"found"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((data50.channels === undefined) || (!(func0.call(data50, "channels")))){
const err169 = {instancePath:instancePath+"/selfTest",schemaPath:"#/properties/selfTest/required",keyword:"required",params:{missingProperty: "channels"},message:"must have required property '"+"channels"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key9 of Object.keys(data50)){
if(!(((key9 === "planted") || (key9 === "found")) || (key9 === "channels"))){
const err170 = {instancePath:instancePath+"/selfTest",schemaPath:"#/properties/selfTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data50.planted !== undefined && func0.call(data50, "planted")){
let data51 = data50.planted;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err171 = {instancePath:instancePath+"/selfTest/planted",schemaPath:"#/properties/selfTest/properties/planted/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err172 = {instancePath:instancePath+"/selfTest/planted",schemaPath:"#/properties/selfTest/properties/planted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data50.found !== undefined && func0.call(data50, "found")){
let data52 = data50.found;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err173 = {instancePath:instancePath+"/selfTest/found",schemaPath:"#/properties/selfTest/properties/found/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err174 = {instancePath:instancePath+"/selfTest/found",schemaPath:"#/properties/selfTest/properties/found/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
if(data50.channels !== undefined && func0.call(data50, "channels")){
let data53 = data50.channels;
if(Array.isArray(data53)){
if(data53.length > 1000){
const err175 = {instancePath:instancePath+"/selfTest/channels",schemaPath:"#/properties/selfTest/properties/channels/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len2 = data53.length;
for(let i2=0; i2<len2; i2++){
let data54 = data53[i2];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.channel === undefined) || (!(func0.call(data54, "channel")))){
const err176 = {instancePath:instancePath+"/selfTest/channels/" + i2,schemaPath:"#/properties/selfTest/properties/channels/items/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((data54.found === undefined) || (!(func0.call(data54, "found")))){
const err177 = {instancePath:instancePath+"/selfTest/channels/" + i2,schemaPath:"#/properties/selfTest/properties/channels/items/required",keyword:"required",params:{missingProperty: "found"},message:"must have required property '"+"found"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key10 of Object.keys(data54)){
if(!((key10 === "channel") || (key10 === "found"))){
const err178 = {instancePath:instancePath+"/selfTest/channels/" + i2,schemaPath:"#/properties/selfTest/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data54.channel !== undefined && func0.call(data54, "channel")){
let data55 = data54.channel;
if(typeof data55 === "string"){
if(func73(data55) > 100){
const err179 = {instancePath:instancePath+"/selfTest/channels/" + i2+"/channel",schemaPath:"#/properties/selfTest/properties/channels/items/properties/channel/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(func73(data55) < 1){
const err180 = {instancePath:instancePath+"/selfTest/channels/" + i2+"/channel",schemaPath:"#/properties/selfTest/properties/channels/items/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/selfTest/channels/" + i2+"/channel",schemaPath:"#/properties/selfTest/properties/channels/items/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data54.found !== undefined && func0.call(data54, "found")){
if(typeof data54.found !== "boolean"){
const err182 = {instancePath:instancePath+"/selfTest/channels/" + i2+"/found",schemaPath:"#/properties/selfTest/properties/channels/items/properties/found/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/selfTest/channels/" + i2,schemaPath:"#/properties/selfTest/properties/channels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/selfTest/channels",schemaPath:"#/properties/selfTest/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/selfTest",schemaPath:"#/properties/selfTest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.nonInterference !== undefined && func0.call(data, "nonInterference")){
let data57 = data.nonInterference;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.made === undefined) || (!(func0.call(data57, "made")))){
const err186 = {instancePath:instancePath+"/nonInterference",schemaPath:"#/properties/nonInterference/required",keyword:"required",params:{missingProperty: "made"},message:"must have required property '"+"made"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key11 of Object.keys(data57)){
if(!(((((key11 === "made") || (key11 === "without")) || (key11 === "files")) || (key11 === "digest")) || (key11 === "same"))){
const err187 = {instancePath:instancePath+"/nonInterference",schemaPath:"#/properties/nonInterference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data57.made !== undefined && func0.call(data57, "made")){
if(typeof data57.made !== "boolean"){
const err188 = {instancePath:instancePath+"/nonInterference/made",schemaPath:"#/properties/nonInterference/properties/made/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data57.without !== undefined && func0.call(data57, "without")){
let data59 = data57.without;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err189 = {instancePath:instancePath+"/nonInterference/without",schemaPath:"#/properties/nonInterference/properties/without/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err190 = {instancePath:instancePath+"/nonInterference/without",schemaPath:"#/properties/nonInterference/properties/without/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
if(data57.files !== undefined && func0.call(data57, "files")){
let data60 = data57.files;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err191 = {instancePath:instancePath+"/nonInterference/files",schemaPath:"#/properties/nonInterference/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err192 = {instancePath:instancePath+"/nonInterference/files",schemaPath:"#/properties/nonInterference/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
if(data57.digest !== undefined && func0.call(data57, "digest")){
let data61 = data57.digest;
if(typeof data61 === "string"){
if(func73(data61) > 64){
const err193 = {instancePath:instancePath+"/nonInterference/digest",schemaPath:"#/properties/nonInterference/properties/digest/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(func73(data61) < 64){
const err194 = {instancePath:instancePath+"/nonInterference/digest",schemaPath:"#/properties/nonInterference/properties/digest/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!pattern8.test(data61)){
const err195 = {instancePath:instancePath+"/nonInterference/digest",schemaPath:"#/properties/nonInterference/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/nonInterference/digest",schemaPath:"#/properties/nonInterference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data57.same !== undefined && func0.call(data57, "same")){
if(typeof data57.same !== "boolean"){
const err197 = {instancePath:instancePath+"/nonInterference/same",schemaPath:"#/properties/nonInterference/properties/same/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/nonInterference",schemaPath:"#/properties/nonInterference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const shardReport = validate28;
const schema39 = {"$id":"https://schemas.invalid/reports/shard-report.schema.json","type":"object","additionalProperties":false,"required":["tool","stamp","shard","verdicts"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"stamp":{"type":"string","minLength":64,"maxLength":64},"shard":{"type":"object","additionalProperties":false,"required":["index","of"],"properties":{"index":{"type":"integer","minimum":1,"maximum":1000},"of":{"type":"integer","minimum":1,"maximum":1000}}},"verdicts":{"type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1000},"verdict":{"type":"string","maxLength":100000000},"why":{"type":"string","maxLength":10000},"fix":{"type":"string","maxLength":10000}}}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/shard-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.stamp === undefined) || (!(func0.call(data, "stamp")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stamp"},message:"must have required property '"+"stamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.shard === undefined) || (!(func0.call(data, "shard")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shard"},message:"must have required property '"+"shard"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.verdicts === undefined) || (!(func0.call(data, "verdicts")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdicts"},message:"must have required property '"+"verdicts"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "tool") || (key0 === "stamp")) || (key0 === "shard")) || (key0 === "verdicts"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err5 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err6 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err7 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err8 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func73(data1) < 1){
const err9 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err11 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func73(data2) < 1){
const err12 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.stamp !== undefined && func0.call(data, "stamp")){
let data3 = data.stamp;
if(typeof data3 === "string"){
if(func73(data3) > 64){
const err15 = {instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func73(data3) < 64){
const err16 = {instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.shard !== undefined && func0.call(data, "shard")){
let data4 = data.shard;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.index === undefined) || (!(func0.call(data4, "index")))){
const err18 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data4.of === undefined) || (!(func0.call(data4, "of")))){
const err19 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((key2 === "index") || (key2 === "of"))){
const err20 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.index !== undefined && func0.call(data4, "index")){
let data5 = data4.index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data4.of !== undefined && func0.call(data4, "of")){
let data6 = data4.of;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.verdicts !== undefined && func0.call(data, "verdicts")){
let data7 = data.verdicts;
if(Array.isArray(data7)){
if(data7.length > 1000000){
const err28 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/maxItems",keyword:"maxItems",params:{limit: 1000000},message:"must NOT have more than 1000000 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.path === undefined) || (!(func0.call(data8, "path")))){
const err29 = {instancePath:instancePath+"/verdicts/" + i0,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!((((key3 === "path") || (key3 === "verdict")) || (key3 === "why")) || (key3 === "fix"))){
const err30 = {instancePath:instancePath+"/verdicts/" + i0,schemaPath:"#/properties/verdicts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.path !== undefined && func0.call(data8, "path")){
let data9 = data8.path;
if(typeof data9 === "string"){
if(func73(data9) > 1000){
const err31 = {instancePath:instancePath+"/verdicts/" + i0+"/path",schemaPath:"#/properties/verdicts/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func73(data9) < 1){
const err32 = {instancePath:instancePath+"/verdicts/" + i0+"/path",schemaPath:"#/properties/verdicts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/verdicts/" + i0+"/path",schemaPath:"#/properties/verdicts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.verdict !== undefined && func0.call(data8, "verdict")){
let data10 = data8.verdict;
if(typeof data10 === "string"){
if(func73(data10) > 100000000){
const err34 = {instancePath:instancePath+"/verdicts/" + i0+"/verdict",schemaPath:"#/properties/verdicts/items/properties/verdict/maxLength",keyword:"maxLength",params:{limit: 100000000},message:"must NOT have more than 100000000 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/verdicts/" + i0+"/verdict",schemaPath:"#/properties/verdicts/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.why !== undefined && func0.call(data8, "why")){
let data11 = data8.why;
if(typeof data11 === "string"){
if(func73(data11) > 10000){
const err36 = {instancePath:instancePath+"/verdicts/" + i0+"/why",schemaPath:"#/properties/verdicts/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/verdicts/" + i0+"/why",schemaPath:"#/properties/verdicts/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.fix !== undefined && func0.call(data8, "fix")){
let data12 = data8.fix;
if(typeof data12 === "string"){
if(func73(data12) > 10000){
const err38 = {instancePath:instancePath+"/verdicts/" + i0+"/fix",schemaPath:"#/properties/verdicts/items/properties/fix/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/verdicts/" + i0+"/fix",schemaPath:"#/properties/verdicts/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/verdicts/" + i0,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const verifyReport = validate29;
const schema40 = {"$id":"https://schemas.invalid/reports/verify-report.schema.json","type":"object","additionalProperties":false,"required":["tool","asOf","exitCode","certificates"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"exitCode":{"type":"integer","enum":[0,1,2]},"certificates":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["file","outcome","problems","notes"],"properties":{"file":{"type":"string","minLength":1,"maxLength":2000},"kind":{"type":"string","enum":["certificate","public"]},"solution":{"type":"string","minLength":3,"maxLength":161,"pattern":"^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"},"outcome":{"type":"string","enum":["verified","not-verified","not-judged"]},"status":{"type":"string","enum":["candidate","member"]},"tier":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"validity":{"type":"object","additionalProperties":false,"required":["from","until"],"properties":{"from":{"type":"string","format":"date","minLength":10,"maxLength":10},"until":{"type":"string","format":"date","minLength":10,"maxLength":10}}},"key":{"type":"object","additionalProperties":false,"required":["name","id"],"properties":{"name":{"type":"string","minLength":1,"maxLength":120},"id":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"}}},"inputs":{"type":"integer","minimum":0},"problems":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["kind","what"],"properties":{"kind":{"type":"string","enum":["format","unsigned","signature","key","file-changed","file-added","file-gone","verdict","standing","term","not-judged","tool"]},"what":{"type":"string","minLength":1,"maxLength":2000},"path":{"type":"string","minLength":1,"maxLength":400},"requirement":{"type":"string","minLength":1,"maxLength":20}}}},"notes":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["kind","what"],"properties":{"kind":{"type":"string","enum":["format","unsigned","signature","key","file-changed","file-added","file-gone","verdict","standing","term","not-judged","tool"]},"what":{"type":"string","minLength":1,"maxLength":2000},"path":{"type":"string","minLength":1,"maxLength":400},"requirement":{"type":"string","minLength":1,"maxLength":20}}}}}}},"unstamped":{"type":"array","maxItems":100000,"items":{"type":"string","minLength":1,"maxLength":161}}}};
const pattern13 = new RegExp("^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/verify-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.exitCode === undefined) || (!(func0.call(data, "exitCode")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.certificates === undefined) || (!(func0.call(data, "certificates")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certificates"},message:"must have required property '"+"certificates"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "tool") || (key0 === "asOf")) || (key0 === "exitCode")) || (key0 === "certificates")) || (key0 === "unstamped"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err5 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err6 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err7 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err8 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func73(data1) < 1){
const err9 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err11 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func73(data2) < 1){
const err12 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data3 = data.asOf;
if(typeof data3 === "string"){
if(func73(data3) > 10){
const err15 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func73(data3) < 10){
const err16 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats0.validate(data3))){
const err17 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.exitCode !== undefined && func0.call(data, "exitCode")){
let data4 = data.exitCode;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data4 === 0) || (data4 === 1)) || (data4 === 2))){
const err20 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema40.properties.exitCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.certificates !== undefined && func0.call(data, "certificates")){
let data5 = data.certificates;
if(Array.isArray(data5)){
if(data5.length > 100000){
const err21 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.file === undefined) || (!(func0.call(data6, "file")))){
const err22 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data6.outcome === undefined) || (!(func0.call(data6, "outcome")))){
const err23 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data6.problems === undefined) || (!(func0.call(data6, "problems")))){
const err24 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "problems"},message:"must have required property '"+"problems"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data6.notes === undefined) || (!(func0.call(data6, "notes")))){
const err25 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 of Object.keys(data6)){
if(!(func0.call(schema40.properties.certificates.items.properties, key2))){
const err26 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.file !== undefined && func0.call(data6, "file")){
let data7 = data6.file;
if(typeof data7 === "string"){
if(func73(data7) > 2000){
const err27 = {instancePath:instancePath+"/certificates/" + i0+"/file",schemaPath:"#/properties/certificates/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func73(data7) < 1){
const err28 = {instancePath:instancePath+"/certificates/" + i0+"/file",schemaPath:"#/properties/certificates/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/certificates/" + i0+"/file",schemaPath:"#/properties/certificates/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.kind !== undefined && func0.call(data6, "kind")){
let data8 = data6.kind;
if(typeof data8 !== "string"){
const err30 = {instancePath:instancePath+"/certificates/" + i0+"/kind",schemaPath:"#/properties/certificates/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data8 === "certificate") || (data8 === "public"))){
const err31 = {instancePath:instancePath+"/certificates/" + i0+"/kind",schemaPath:"#/properties/certificates/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema40.properties.certificates.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.solution !== undefined && func0.call(data6, "solution")){
let data9 = data6.solution;
if(typeof data9 === "string"){
if(func73(data9) > 161){
const err32 = {instancePath:instancePath+"/certificates/" + i0+"/solution",schemaPath:"#/properties/certificates/items/properties/solution/maxLength",keyword:"maxLength",params:{limit: 161},message:"must NOT have more than 161 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func73(data9) < 3){
const err33 = {instancePath:instancePath+"/certificates/" + i0+"/solution",schemaPath:"#/properties/certificates/items/properties/solution/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern13.test(data9)){
const err34 = {instancePath:instancePath+"/certificates/" + i0+"/solution",schemaPath:"#/properties/certificates/items/properties/solution/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,79}/[a-z0-9][a-z0-9-]{0,79}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/certificates/" + i0+"/solution",schemaPath:"#/properties/certificates/items/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.outcome !== undefined && func0.call(data6, "outcome")){
let data10 = data6.outcome;
if(typeof data10 !== "string"){
const err36 = {instancePath:instancePath+"/certificates/" + i0+"/outcome",schemaPath:"#/properties/certificates/items/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data10 === "verified") || (data10 === "not-verified")) || (data10 === "not-judged"))){
const err37 = {instancePath:instancePath+"/certificates/" + i0+"/outcome",schemaPath:"#/properties/certificates/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema40.properties.certificates.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.status !== undefined && func0.call(data6, "status")){
let data11 = data6.status;
if(typeof data11 !== "string"){
const err38 = {instancePath:instancePath+"/certificates/" + i0+"/status",schemaPath:"#/properties/certificates/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((data11 === "candidate") || (data11 === "member"))){
const err39 = {instancePath:instancePath+"/certificates/" + i0+"/status",schemaPath:"#/properties/certificates/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema40.properties.certificates.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6.tier !== undefined && func0.call(data6, "tier")){
let data12 = data6.tier;
if(typeof data12 === "string"){
if(func73(data12) > 40){
const err40 = {instancePath:instancePath+"/certificates/" + i0+"/tier",schemaPath:"#/properties/certificates/items/properties/tier/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern4.test(data12)){
const err41 = {instancePath:instancePath+"/certificates/" + i0+"/tier",schemaPath:"#/properties/certificates/items/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/certificates/" + i0+"/tier",schemaPath:"#/properties/certificates/items/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data6.validity !== undefined && func0.call(data6, "validity")){
let data13 = data6.validity;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.from === undefined) || (!(func0.call(data13, "from")))){
const err43 = {instancePath:instancePath+"/certificates/" + i0+"/validity",schemaPath:"#/properties/certificates/items/properties/validity/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data13.until === undefined) || (!(func0.call(data13, "until")))){
const err44 = {instancePath:instancePath+"/certificates/" + i0+"/validity",schemaPath:"#/properties/certificates/items/properties/validity/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 of Object.keys(data13)){
if(!((key3 === "from") || (key3 === "until"))){
const err45 = {instancePath:instancePath+"/certificates/" + i0+"/validity",schemaPath:"#/properties/certificates/items/properties/validity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.from !== undefined && func0.call(data13, "from")){
let data14 = data13.from;
if(typeof data14 === "string"){
if(func73(data14) > 10){
const err46 = {instancePath:instancePath+"/certificates/" + i0+"/validity/from",schemaPath:"#/properties/certificates/items/properties/validity/properties/from/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func73(data14) < 10){
const err47 = {instancePath:instancePath+"/certificates/" + i0+"/validity/from",schemaPath:"#/properties/certificates/items/properties/validity/properties/from/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(formats0.validate(data14))){
const err48 = {instancePath:instancePath+"/certificates/" + i0+"/validity/from",schemaPath:"#/properties/certificates/items/properties/validity/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/certificates/" + i0+"/validity/from",schemaPath:"#/properties/certificates/items/properties/validity/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.until !== undefined && func0.call(data13, "until")){
let data15 = data13.until;
if(typeof data15 === "string"){
if(func73(data15) > 10){
const err50 = {instancePath:instancePath+"/certificates/" + i0+"/validity/until",schemaPath:"#/properties/certificates/items/properties/validity/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func73(data15) < 10){
const err51 = {instancePath:instancePath+"/certificates/" + i0+"/validity/until",schemaPath:"#/properties/certificates/items/properties/validity/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(formats0.validate(data15))){
const err52 = {instancePath:instancePath+"/certificates/" + i0+"/validity/until",schemaPath:"#/properties/certificates/items/properties/validity/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/certificates/" + i0+"/validity/until",schemaPath:"#/properties/certificates/items/properties/validity/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/certificates/" + i0+"/validity",schemaPath:"#/properties/certificates/items/properties/validity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data6.key !== undefined && func0.call(data6, "key")){
let data16 = data6.key;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.name === undefined) || (!(func0.call(data16, "name")))){
const err55 = {instancePath:instancePath+"/certificates/" + i0+"/key",schemaPath:"#/properties/certificates/items/properties/key/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data16.id === undefined) || (!(func0.call(data16, "id")))){
const err56 = {instancePath:instancePath+"/certificates/" + i0+"/key",schemaPath:"#/properties/certificates/items/properties/key/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key4 of Object.keys(data16)){
if(!((key4 === "name") || (key4 === "id"))){
const err57 = {instancePath:instancePath+"/certificates/" + i0+"/key",schemaPath:"#/properties/certificates/items/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.name !== undefined && func0.call(data16, "name")){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func73(data17) > 120){
const err58 = {instancePath:instancePath+"/certificates/" + i0+"/key/name",schemaPath:"#/properties/certificates/items/properties/key/properties/name/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func73(data17) < 1){
const err59 = {instancePath:instancePath+"/certificates/" + i0+"/key/name",schemaPath:"#/properties/certificates/items/properties/key/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/certificates/" + i0+"/key/name",schemaPath:"#/properties/certificates/items/properties/key/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data16.id !== undefined && func0.call(data16, "id")){
let data18 = data16.id;
if(typeof data18 === "string"){
if(func73(data18) > 64){
const err61 = {instancePath:instancePath+"/certificates/" + i0+"/key/id",schemaPath:"#/properties/certificates/items/properties/key/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func73(data18) < 64){
const err62 = {instancePath:instancePath+"/certificates/" + i0+"/key/id",schemaPath:"#/properties/certificates/items/properties/key/properties/id/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern8.test(data18)){
const err63 = {instancePath:instancePath+"/certificates/" + i0+"/key/id",schemaPath:"#/properties/certificates/items/properties/key/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/certificates/" + i0+"/key/id",schemaPath:"#/properties/certificates/items/properties/key/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/certificates/" + i0+"/key",schemaPath:"#/properties/certificates/items/properties/key/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data6.inputs !== undefined && func0.call(data6, "inputs")){
let data19 = data6.inputs;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err66 = {instancePath:instancePath+"/certificates/" + i0+"/inputs",schemaPath:"#/properties/certificates/items/properties/inputs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err67 = {instancePath:instancePath+"/certificates/" + i0+"/inputs",schemaPath:"#/properties/certificates/items/properties/inputs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data6.problems !== undefined && func0.call(data6, "problems")){
let data20 = data6.problems;
if(Array.isArray(data20)){
if(data20.length > 5000){
const err68 = {instancePath:instancePath+"/certificates/" + i0+"/problems",schemaPath:"#/properties/certificates/items/properties/problems/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if((data21.kind === undefined) || (!(func0.call(data21, "kind")))){
const err69 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1,schemaPath:"#/properties/certificates/items/properties/problems/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((data21.what === undefined) || (!(func0.call(data21, "what")))){
const err70 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1,schemaPath:"#/properties/certificates/items/properties/problems/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key5 of Object.keys(data21)){
if(!((((key5 === "kind") || (key5 === "what")) || (key5 === "path")) || (key5 === "requirement"))){
const err71 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1,schemaPath:"#/properties/certificates/items/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data21.kind !== undefined && func0.call(data21, "kind")){
let data22 = data21.kind;
if(typeof data22 !== "string"){
const err72 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/kind",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((((((((((((data22 === "format") || (data22 === "unsigned")) || (data22 === "signature")) || (data22 === "key")) || (data22 === "file-changed")) || (data22 === "file-added")) || (data22 === "file-gone")) || (data22 === "verdict")) || (data22 === "standing")) || (data22 === "term")) || (data22 === "not-judged")) || (data22 === "tool"))){
const err73 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/kind",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema40.properties.certificates.items.properties.problems.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data21.what !== undefined && func0.call(data21, "what")){
let data23 = data21.what;
if(typeof data23 === "string"){
if(func73(data23) > 2000){
const err74 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/what",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func73(data23) < 1){
const err75 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/what",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/what",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21.path !== undefined && func0.call(data21, "path")){
let data24 = data21.path;
if(typeof data24 === "string"){
if(func73(data24) > 400){
const err77 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/path",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func73(data24) < 1){
const err78 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/path",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/path",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data21.requirement !== undefined && func0.call(data21, "requirement")){
let data25 = data21.requirement;
if(typeof data25 === "string"){
if(func73(data25) > 20){
const err80 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/requirement",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/requirement/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func73(data25) < 1){
const err81 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/requirement",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1+"/requirement",schemaPath:"#/properties/certificates/items/properties/problems/items/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/certificates/" + i0+"/problems/" + i1,schemaPath:"#/properties/certificates/items/properties/problems/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/certificates/" + i0+"/problems",schemaPath:"#/properties/certificates/items/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data6.notes !== undefined && func0.call(data6, "notes")){
let data26 = data6.notes;
if(Array.isArray(data26)){
if(data26.length > 5000){
const err85 = {instancePath:instancePath+"/certificates/" + i0+"/notes",schemaPath:"#/properties/certificates/items/properties/notes/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.kind === undefined) || (!(func0.call(data27, "kind")))){
const err86 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2,schemaPath:"#/properties/certificates/items/properties/notes/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data27.what === undefined) || (!(func0.call(data27, "what")))){
const err87 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2,schemaPath:"#/properties/certificates/items/properties/notes/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key6 of Object.keys(data27)){
if(!((((key6 === "kind") || (key6 === "what")) || (key6 === "path")) || (key6 === "requirement"))){
const err88 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2,schemaPath:"#/properties/certificates/items/properties/notes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data27.kind !== undefined && func0.call(data27, "kind")){
let data28 = data27.kind;
if(typeof data28 !== "string"){
const err89 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/kind",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!((((((((((((data28 === "format") || (data28 === "unsigned")) || (data28 === "signature")) || (data28 === "key")) || (data28 === "file-changed")) || (data28 === "file-added")) || (data28 === "file-gone")) || (data28 === "verdict")) || (data28 === "standing")) || (data28 === "term")) || (data28 === "not-judged")) || (data28 === "tool"))){
const err90 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/kind",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema40.properties.certificates.items.properties.notes.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data27.what !== undefined && func0.call(data27, "what")){
let data29 = data27.what;
if(typeof data29 === "string"){
if(func73(data29) > 2000){
const err91 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/what",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func73(data29) < 1){
const err92 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/what",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/what",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data27.path !== undefined && func0.call(data27, "path")){
let data30 = data27.path;
if(typeof data30 === "string"){
if(func73(data30) > 400){
const err94 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/path",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func73(data30) < 1){
const err95 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/path",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/path",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data27.requirement !== undefined && func0.call(data27, "requirement")){
let data31 = data27.requirement;
if(typeof data31 === "string"){
if(func73(data31) > 20){
const err97 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/requirement",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/requirement/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func73(data31) < 1){
const err98 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/requirement",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2+"/requirement",schemaPath:"#/properties/certificates/items/properties/notes/items/properties/requirement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/certificates/" + i0+"/notes/" + i2,schemaPath:"#/properties/certificates/items/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/certificates/" + i0+"/notes",schemaPath:"#/properties/certificates/items/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/certificates/" + i0,schemaPath:"#/properties/certificates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.unstamped !== undefined && func0.call(data, "unstamped")){
let data32 = data.unstamped;
if(Array.isArray(data32)){
if(data32.length > 100000){
const err104 = {instancePath:instancePath+"/unstamped",schemaPath:"#/properties/unstamped/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
let data33 = data32[i3];
if(typeof data33 === "string"){
if(func73(data33) > 161){
const err105 = {instancePath:instancePath+"/unstamped/" + i3,schemaPath:"#/properties/unstamped/items/maxLength",keyword:"maxLength",params:{limit: 161},message:"must NOT have more than 161 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func73(data33) < 1){
const err106 = {instancePath:instancePath+"/unstamped/" + i3,schemaPath:"#/properties/unstamped/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/unstamped/" + i3,schemaPath:"#/properties/unstamped/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/unstamped",schemaPath:"#/properties/unstamped/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

